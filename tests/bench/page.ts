import type { Browser, Page } from '@playwright/test';
import { slowDown, type Served } from './server.ts';

/** What a cold page took: milliseconds to the first and to the largest paint, and of the longest task (0 when none was over 50), all bytes and all requests. */
export interface Loaded {
  fcp: number;
  lcp: number;
  longest: number;
  bytes: number;
  requests: number;
}

/** Takes a page and gives its paints and its longest task. */
function times(page: Page): Promise<Pick<Loaded, 'fcp' | 'lcp' | 'longest'>> {
  return page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((done) => {
        new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true });
        // What never happened is never told.
        setTimeout(done, 500, []);
      });
    const [paints, tasks] = await Promise.all([entries('largest-contentful-paint'), entries('longtask')]);
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    return { fcp, lcp: paints.at(-1)?.startTime ?? NaN, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
  });
}

/** Opens a page as a browser does that was never there. Until nothing more comes: what idleness fetches counts too. */
export async function load(browser: Browser, site: Served, path: string): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await slowDown(page, site.line);
  site.reset();
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  await site.settled();
  const result = { ...(await times(page)), ...site.traffic() };
  await context.close();
  return result;
}
