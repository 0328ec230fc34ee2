import { expect, test } from '@playwright/test';
import { chunks } from './paths.ts';

const certain: [string, string][] = [
  ['/404', '/status/404/'],
  ['/404/', '/status/404/'],
  ['/404.html', '/status/404/'],
  ['/500', '/status/500/'],
  ['/status/', '/'],
  ['/4xx', '/status/4xx/'],
  ['/4XX', '/status/4xx/'],
  ['/status/404', '/status/404/'],
  ['/status/4XX', '/status/4xx/'],
  ['/404-not-found', '/status/404/'],
  ['/not-found', '/status/404/'],
  ['/Not%20Found', '/status/404/'],
  ['/payload-too-large', '/status/413/'],
  ['/docs/http/Im-a-teapot/', '/status/418/'],
  ['/404-not-found#send', '/status/404/#send'],
  ['/429#send', '/status/429/#send'],
  ['/404/#see', '/status/404/#see'],
  ['/status/5XX/', '/status/5xx/'],
];

for (const group of chunks(certain, 9)) {
  test(`short addresses and names reach their page, and going back passes them by: from ${group[0]?.[0]}`, async ({ page }) => {
    for (const [from, to] of group) {
      await test.step(`${from} to ${to}`, async () => {
        await page.goto('/about/');
        await page.goto(from).catch(() => undefined);
        await page.waitForURL(`**${to}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.goBack();
        await expect(page).toHaveURL(/\/about\/$/);
      });
    }
  });
}

test('what is not certain is searched for, and nothing is chosen for the reader', async ({ page }) => {
  const response = await page.goto('/docs/bad-gatway/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main input')).toHaveValue('bad gatway');
  await expect(page.locator('main [role=option]').first()).toHaveText(/^502/);
  await expect(page).toHaveURL(/bad-gatway/);
});

test('a number that is no code shows what is next to it', async ({ page }) => {
  await page.goto('/477/');
  await expect(page.locator('main [role=status]')).toContainText('There is no page for “477”');
});

test('a host that lacks the page itself does not lead in circles', async ({ page }) => {
  const lost = await (await page.request.get('/no/such/page/')).text();
  await page.route('**/status/404/', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: lost }));
  await page.goto('/status/404/');
  await expect(page.locator('main input')).toHaveValue('404');
  await expect(page.locator('main [role=option]').first()).toHaveText(/^404/);
});

test('without the index the page stays as it is', async ({ page }) => {
  await page.route('**/finder/**', (route) => route.abort());
  await page.goto('/not-found');
  await expect(page.getByRole('link', { name: '410 Gone' })).toBeVisible();
});
