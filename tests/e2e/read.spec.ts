import { expect, test } from '@playwright/test';
import { pasted } from './clipboard.ts';

test('home shows every class and leads to a code, its neighbours and back', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['1xx', '2xx', '3xx', '4xx', '5xx']);
  await page.getByRole('link', { name: '404 Not Found' }).click();
  await expect(page).toHaveURL(/\/status\/404\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('404 Not Found');
  await page.getByRole('navigation', { name: 'before and after' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('404 Not Found');
  await page.goBack();
  await page.getByRole('link', { name: '4xx Client error' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('4xx Client error');
  await expect(page.locator('section', { has: page.locator('#codes') }).getByRole('link', { name: '404 Not Found' })).toBeVisible();
});

test('the doors lead to their sections', async ({ page }) => {
  await page.goto('/status/429/');
  await page.getByRole('link', { name: 'You send it' }).click();
  await expect(page).toHaveURL(/#send$/);
  await expect(page.getByRole('heading', { name: 'You send it' })).toBeInViewport();
});

test.beforeEach(async ({ context, browserName }) => {
  // Without a window Chromium asks for permission, which no test can give with a click.
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('an exchange copies as a curl command, and the link as an address', async ({ page }) => {
  await page.goto('/status/404/');
  await page.getByRole('button', { name: 'Copy as curl' }).first().click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await pasted(page)).toBe("curl -i -H 'Accept: application/json' 'https://api.example.com/articles/42'");
});

test('the headline copies link, status line and Markdown, a heading its link', async ({ page, baseURL }) => {
  await page.goto('/status/404/?from=log#wire');
  const link = `${baseURL}/status/404/`;
  await page.getByRole('button', { name: 'Copy link to 404 Not Found' }).click();
  await expect.poll(() => pasted(page)).toBe(link);
  await page.getByRole('button', { name: 'Copy 404 Not Found', exact: true }).click();
  await expect.poll(() => pasted(page)).toBe('404 Not Found');
  await page.getByRole('button', { name: 'Copy as Markdown link' }).click();
  await expect.poll(() => pasted(page)).toBe(`[404 Not Found](${link})`);
  const heading = page.getByRole('button', { name: 'Copy link to You send it' });
  await expect(heading).toHaveCSS('opacity', '0');
  await heading.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(heading).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect.poll(() => pasted(page)).toBe(`${link}#send`);
});

test('an address that does not exist answers 404, with a search and every code', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page at this address.');
  await expect(page.getByRole('link', { name: '500 Internal Server Error' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Search for' })).toBeVisible();
});
