import { expect, test } from '@playwright/test';
import { kinds, openKind } from './kinds.ts';

/** Runs in a page and gives the shifts of its layout so far, as the browser counts them (CLS). */
const shifts = () =>
  new Promise<number>((done) => {
    const seen = new PerformanceObserver((list) =>
      done((list.getEntries() as (PerformanceEntry & { value: number })[]).reduce((sum, { value }) => sum + value, 0)),
    );
    seen.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(0), 50);
  });

test('no page shifts while it loads, at any width', async ({ page }) => {
  const still = Object.values(kinds).filter(({ path, typed }) => !typed && !/\?|no.such/.test(path));
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const { path } of still) {
      await page.goto(path, { waitUntil: 'load' });
      expect(await page.evaluate(shifts), `${path} at ${width}`).toBe(0);
    }
  }
});

/** Runs in a page and gives what moves: animations, transitions that would run, and scrolling that glides. */
const moving = () =>
  [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const lasts = transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
    return lasts || animationName !== 'none' || scrollBehavior !== 'auto' ? [element.outerHTML.slice(0, 80)] : [];
  });

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`what moves: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    const found: string[] = [];
    // One stylesheet serves all pages.
    for (const kind of ['home, searched', 'code', 'search dialog', 'facts', 'scenario', 'about']) {
      await openKind(page, kind);
      await page.locator('a[href]:visible').first().focus();
      found.push(...(await page.evaluate(moving)));
    }
    // Without the wish a jump within a page glides: so the test sees motion where there is some.
    if (reducedMotion === 'reduce') expect(found).toEqual([]);
    else expect(new Set(found.map((element) => element.slice(0, 5)))).toEqual(new Set(['<html']));
  });
}
