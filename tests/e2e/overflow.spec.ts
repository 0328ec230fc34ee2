import { expect, test } from '@playwright/test';
import { chunks, paths } from './paths.ts';

const widths = [320, 340, 360, 390, 414, 480, 560, 575, 577, 640, 720, 767, 769, 834, 895, 897, 960, 1024, 1152, 1280, 1366, 1440];

for (const group of chunks(paths, 12)) {
  test(`nothing scrolls sideways from 320 to 1440: ${group[0]} to ${group.at(-1)}`, async ({ page }) => {
    for (const path of group) {
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
}
