import { expect, test } from '@playwright/test';

for (const [from, to] of [
  ['/429#send', '/status/429/#send'],
  ['/404/#see', '/status/404/#see'],
  ['/4XX', '/status/4xx/'],
  ['/status/5XX/', '/status/5xx/'],
] as const)
  test(`${from} shows ${to}, and Back does not come back to it`, async ({ page }) => {
    await page.goto('/about/');
    await page.goto(from).catch(() => undefined);
    await page.waitForURL(`**${to}`);
    await expect(page.locator('h1')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('/404/ shows /status/404/', async ({ page }) => {
    await page.goto('/404/').catch(() => undefined);
    await page.waitForURL('**/status/404/');
    await expect(page.locator('h1')).toBeVisible();
  });
});
