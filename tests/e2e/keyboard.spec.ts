import { expect, test, type Page } from '@playwright/test';
import { kinds, openKind } from './kinds.ts';
import { results, settled } from './search-form.ts';
import { jumps, tabTo, walk } from './walk.ts';
import type { Stop } from './stops.ts';

// A trace would paint and keep each of two thousand stops.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

const windows = [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
];
const faults = (stops: Stop[]) => stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`));

/** What a person sees of the option that the arrows have come to. */
const marked = (page: Page) =>
  page.locator('[data-search] [aria-selected=true]').evaluate((option) => {
    const { left, top, bottom } = option.getBoundingClientRect();
    const seen = [top + 2, bottom - 2].map((y) => option.contains(document.elementFromPoint(left + 12, y)));
    return { id: option.id, seen: seen.every(Boolean) };
  });

// These differ from others of their kind in words alone.
const alike = ['unofficial code', 'search without results', 'program'];

for (const kind of Object.keys(kinds).filter((one) => !alike.includes(one))) {
  test(`every stop of the keyboard is reached in order and shows: ${kind}`, async ({ page, context }) => {
    const browser = await context.newCDPSession(page);
    await openKind(page, kind);
    for (const viewport of windows) {
      await page.setViewportSize(viewport);
      const { wanted, stops } = await walk(page, browser);
      expect(wanted).toBeGreaterThan(1);
      const first = stops[0]?.at ?? 0;
      expect(stops.map(({ at }) => at)).toEqual(stops.map((_, index) => (first + index) % wanted));
      expect(faults(stops), `at ${viewport.width}`).toEqual([]);
      expect(jumps(stops), `at ${viewport.width}`).toEqual([]);
      if (!/^(code|facts|search dialog)$/.test(kind)) continue;
      const back = (await walk(page, browser, true)).stops;
      const last = back[0]?.at ?? 0;
      expect(back.map(({ at }) => at)).toEqual(back.map((_, index) => (last - index + wanted) % wanted));
      expect(faults(back), `back, at ${viewport.width}`).toEqual([]);
    }
  });
}

for (const kind of ['search dialog', 'home, searched', 'search']) {
  test(`the arrows reach every result, and it shows: ${kind}`, async ({ page }) => {
    await openKind(page, kind);
    const count = await results(page).count();
    expect(count).toBeGreaterThan(8);
    for (const viewport of windows) {
      await page.setViewportSize(viewport);
      const seen: Awaited<ReturnType<typeof marked>>[] = [];
      for (let step = 0; step < count; step += 1) {
        await page.keyboard.press('ArrowDown');
        seen.push(await marked(page));
      }
      expect(seen.filter((option) => !option.seen)).toEqual([]);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(count);
    }
  });
}

for (const viewport of windows) {
  test(`a journey by keyboard alone at ${viewport.width}: home, search, result, related code, back`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    const box = page.getByRole('main').getByRole('combobox');
    expect(faults(await tabTo(page, box))).toEqual([]);
    await page.keyboard.type('bad gateway');
    await settled(page);
    await page.keyboard.press('ArrowDown');
    expect((await marked(page)).seen).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/status\/502\/$/);
    const related = page.locator('section', { has: page.locator('#confused') }).getByRole('link', { name: '504 Gateway Timeout' });
    expect(faults(await tabTo(page, related))).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/status\/504\/$/);
    // The key for back belongs to the window, which has no keyboard here.
    await page.goBack();
    await expect(page).toHaveURL(/\/status\/502\/$/);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.goBack();
    await expect(page).toHaveURL(/:\d+\/$/);
    expect(faults(await tabTo(page, page.getByRole('link', { name: '404 Not Found' })))).toEqual([]);
  });
}

test('the skip link jumps over the header', async ({ page }) => {
  await page.goto('/status/305/');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '3xx Redirection' })).toBeFocused();
});
