import type { Browser } from '@playwright/test';
import { slowDown, type Served } from './server.ts';

/** How long the pointer rests on the link before the click. */
export const hover = 300;

/** Opens a page, rests the pointer on its link to another, clicks, and gives the milliseconds from the click to the largest paint there. */
export async function clickTo(browser: Browser, site: Served, from: string, to: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await slowDown(page, site.line);
  await page.goto(site.origin + from, { waitUntil: 'networkidle' });
  await page.evaluate(() =>
    addEventListener('click', ({ timeStamp }) => sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp)), {
      capture: true,
    }),
  );
  const link = page.locator(`main a[href="${to}"]`).first();
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await page.waitForTimeout(hover);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForURL(site.origin + to);
  const taken = await page.evaluate(async () => {
    const largest = await new Promise<number>((done) => {
      new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? NaN)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    return performance.timeOrigin + largest - Number(sessionStorage.getItem('clicked'));
  });
  await context.close();
  return taken;
}
