import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

for (const [query, state] of [
  ['gateway', 'done'],
  ['zzzzqqq', 'none'],
]) {
  test(`axe finds nothing in the open search: ${query}`, async ({ page }) => {
    await page.goto('/status/404/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type(query ?? '');
    await expect(page.locator(`dialog [data-state=${state}]`)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page, `the dialog with "${query}"`, 'dialog');

    await page.goto(`/search/?q=${query}`);
    await expect(page.locator(`main [data-state=${state}]`)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page, `the results of "${query}"`);
  });
}

test('axe finds nothing in the results on the home page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('combobox').fill('gateway');
  await expect(page.locator('main [data-state=done]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  // axe cannot decide what stands over the edges of other parts, though the panel is opaque: so nothing is under it or cut off.
  await page.evaluate(() => {
    const panel = document.querySelector<HTMLElement>('main .panel');
    panel?.style.setProperty('max-height', 'none');
    for (const part of document.querySelectorAll<HTMLElement>('main > *, footer')) if (!part.contains(panel)) part.hidden = true;
  });
  await expectAccessible(page, 'the results on the home page', 'main form');
});
