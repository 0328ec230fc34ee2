import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a page reads without JavaScript and shows no dead control', async ({ page }) => {
  await page.goto('/status/401/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('401 Unauthorized');
  await expect(page.locator('section')).toHaveCount(9);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByLabel('Theme')).toBeHidden();
});

test('the search link leads to a page that says so and lists every code', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.locator('.notice')).toContainText('The search needs JavaScript.');
  await page.getByRole('link', { name: '404 Not Found' }).click();
  await expect(page).toHaveURL(/\/status\/404\/$/);
});
