import type { Browser, Page } from '@playwright/test';
import { slowDown, type Served } from './server.ts';

/** What a cold page took: milliseconds to the first and to the largest paint, and of the longest frame (0 when none was over 50), all bytes and all requests. */
export interface Loaded {
  fcp: number;
  lcp: number;
  longest: number;
  bytes: number;
  requests: number;
}

/**
 * Runs in the page before anything of it. Of the tasks that lay a page out and paint it, Chromium tells as long tasks about every
 * second; as long frames it tells them all, with what led to them.
 */
function listen(): void {
  const longest = { ms: 0 };
  Object.assign(window, { longest });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
  }).observe({ type: 'long-animation-frame' });
}

/** Takes a page that listens and gives its paints and its longest frame. */
function times(page: Page): Promise<Pick<Loaded, 'fcp' | 'lcp' | 'longest'>> {
  return page.evaluate(async () => {
    const paints = await new Promise<PerformanceEntry[]>((done) => {
      new PerformanceObserver((list) => done(list.getEntries())).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const { longest } = window as unknown as { longest: { ms: number } };
    return { fcp, lcp: paints.at(-1)?.startTime ?? NaN, longest: longest.ms };
  });
}

/** Opens a page as a browser does that was never there. Until nothing more comes: what idleness fetches counts too. */
export async function load(browser: Browser, site: Served, path: string): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(listen);
  await slowDown(page, site.line);
  site.reset();
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  await site.settled();
  const result = { ...(await times(page)), ...site.traffic() };
  await context.close();
  return result;
}
