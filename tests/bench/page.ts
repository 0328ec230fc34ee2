import type { Browser, Page } from '@playwright/test';
import { slowDown, type Served } from './server.ts';

/** What a cold page took: milliseconds to the first and to the largest paint, all bytes and all requests. */
export interface Loaded {
  fcp: number;
  lcp: number;
  bytes: number;
  requests: number;
}

/** Takes a page and gives its paints. */
function paints(page: Page): Promise<{ fcp: number; lcp: number }> {
  return page.evaluate(async () => {
    const lcp = await new Promise<number>((done) => {
      new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? NaN)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    return { fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, lcp };
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
  const result = { ...(await paints(page)), ...site.traffic() };
  await context.close();
  return result;
}
