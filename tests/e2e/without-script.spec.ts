import { expect, test } from '@playwright/test';

// Firefox of the system has it off by preference, in a project of its own. There a click waits for a script: keys do not.
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
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).press('Enter');
  await expect(page.locator('.notice')).toContainText('The search needs JavaScript.');
  await page.getByRole('link', { name: '404 Not Found' }).press('Enter');
  await expect(page).toHaveURL(/\/status\/404\/$/);
});

test('numbers lead on, and names show the list', async ({ page }) => {
  for (const code of ['403', '404']) {
    await page.goto(`/${code}/`);
    await page.waitForURL(`**/status/${code}/`);
  }
  await page.goto('/not-found');
  await page.getByRole('link', { name: 'It is here.' }).press('Enter');
  await expect(page).toHaveURL(/\/status\/404\/$/);
});

test('the whole table of facts is there, and no dead control', async ({ page }) => {
  await page.goto('/facts/?class=4xx');
  await expect(page.locator('tbody tr:visible')).toHaveCount(99);
  await expect(page.locator('main').locator('button, select, input').filter({ visible: true })).toHaveCount(0);
  await page.getByRole('link', { name: '5xx' }).first().press('Enter');
  await expect(page.locator('tbody th', { hasText: '500' })).toBeInViewport();
});
