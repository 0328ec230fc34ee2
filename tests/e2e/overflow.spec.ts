import { expect, test } from '@playwright/test';
import { chunks, paths } from './paths.ts';

const widths = [320, 340, 360, 390, 414, 480, 560, 575, 577, 640, 720, 767, 769, 834, 895, 897, 960, 1024, 1152, 1280, 1366, 1440];

for (const group of chunks(paths, 28)) {
  test(`nothing scrolls sideways from 320 to 1440: ${group[0]} to ${group.at(-1)}`, async ({ page, context }) => {
    // Asked directly: the usual way waits for each of some two thousand sizes to be painted.
    const browser = await context.newCDPSession(page);
    for (const path of group) {
      await page.goto(path);
      for (const width of widths) {
        await browser.send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: false });
        const { inner, over } = await page.evaluate(() => ({
          inner: innerWidth,
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        expect(inner).toBe(width);
        expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
}
