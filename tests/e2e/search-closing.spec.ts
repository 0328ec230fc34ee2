import { expect, test } from '@playwright/test';
import { results, settled } from './search-form.ts';

test('a result on the page that is open closes the dialog', async ({ page }) => {
  await page.goto('/status/404/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('404');
  await settled(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the panel of the home page goes when the focus leaves it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('combobox').fill('gone');
  await settled(page);
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('link', { name: 'About' }).first().focus();
  await expect(results(page)).toHaveCount(0);
});
