import { expect, test } from '@playwright/test';
import { kinds, openKind } from './kinds.ts';
import { results } from './search-form.ts';

/** 1280 x 1024 at 400 %, which WCAG 1.4.10 asks for. */
test.use({ viewport: { width: 320, height: 256 } });

/** Runs in a page and gives the share of the window that stays while the page scrolls, a dialog aside. */
const stays = () => {
  const sticky = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { position, top } = getComputedStyle(element);
    return (position === 'fixed' || (position === 'sticky' && top !== 'auto')) && !element.closest('dialog') && element.checkVisibility();
  });
  scrollTo(0, document.documentElement.scrollHeight / 2);
  for (const sheet of document.querySelectorAll('.sheet')) {
    sheet.scrollIntoView();
    sheet.scrollTop = 200;
  }
  const rows = sticky.map((element) => element.getBoundingClientRect()).filter(({ bottom, top }) => bottom > 0 && top < innerHeight);
  return Math.max(0, ...rows.map(({ height }) => height)) / innerHeight;
};

test('in a window of 320 x 256 what sticks takes at most a quarter', async ({ page }) => {
  for (const kind of Object.keys(kinds)) {
    await openKind(page, kind);
    expect(await page.evaluate(stays), kind).toBeLessThanOrEqual(0.25);
  }
});

test('in a window of 320 x 256 the search can be used', async ({ page }) => {
  await page.goto('/status/404/');
  await page.keyboard.press('/');
  const box = page.getByRole('dialog').getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.type('bad gateway');
  await expect(results(page).first()).toBeInViewport({ ratio: 0.2 });
  await expect(box).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/status\/502\/$/);
});
