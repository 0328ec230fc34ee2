import type { Browser, Page } from '@playwright/test';
import { putOn, type Line } from './lines.ts';

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

/** Opens an address as a browser does that was never there. */
export async function load(browser: Browser, url: string, line: Line): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const traffic = await putOn(page, line);
  await page.goto(url, { waitUntil: 'networkidle' });
  const { bytes, requests } = traffic;
  const result = { ...(await paints(page)), bytes, requests };
  await context.close();
  return result;
}
