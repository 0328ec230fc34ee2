import { expect, test } from '@playwright/test';

test('filters select rows, count them, and are kept in the address', async ({ page }) => {
  await page.goto('/clients/redirects-method/');
  const all = await page.locator('tbody tr').count();
  await page.locator('[name=client]').selectOption('requests');
  await page.getByLabel('Code').selectOption('301');
  const shown = page.locator('tbody tr:visible');
  await expect(page.getByRole('status').filter({ hasText: 'rows' })).toHaveText(`${await shown.count()} of ${all} rows`);
  for (const row of await shown.all()) await expect(row).toContainText('requests');
  await expect(page).toHaveURL(/\?code=301&client=requests$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?client=requests$/);
  await expect(page.getByLabel('Code')).toHaveValue('');
  await page.reload();
  await expect(page.locator('[name=client]')).toHaveValue('requests');
});

test('a selection that fits nothing says so, and a wrong one is no selection', async ({ page }) => {
  await page.goto('/clients/redirects-method/?code=201&outcome=threw');
  await expect(page.getByText('Nothing fits all of these.')).toBeVisible();
  await page.goto('/clients/redirects-method/?code=999&client=nobody');
  await expect(page.getByText('Nothing fits all of these.')).toBeHidden();
});

test('without JavaScript the whole table is there, and no dead control', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await page.goto('/clients/redirects-method/?client=requests');
  expect(await page.locator('tbody tr:visible').count()).toBe(await page.locator('tbody tr').count());
  await expect(page.locator('main select:visible')).toHaveCount(0);
});

for (const [query, where] of [
  ['requests put redirect empty', '/clients/'],
  ['nginx 103', '/clients/'],
] as const) {
  test(`the search finds what was measured: ${query}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('main [data-search][data-state=done]');
    await expect(page.locator(`main [role=option][href*="${where}"]`).first()).toBeVisible();
  });
}
