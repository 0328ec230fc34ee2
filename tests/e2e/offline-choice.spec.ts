import { expect, test, type Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const keptNow = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    return {
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      copies: names.filter((name) => / copy /.test(name)).length,
    };
  });

test('the copy can be taken away, stays away, and can be had again', async ({ page, context }) => {
  await page.goto('/about/');
  const said = page.locator('#offline-copy').getByRole('status');
  await expect(said).toHaveText(/^This browser keeps \d+ pages and the search, \d+\.\d MB\.$/, { timeout: 30_000 });
  await page.getByRole('button', { name: 'Remove the offline copy' }).click();
  await expect(said).toHaveText('This browser keeps no copy.');
  expect(await keptNow(page)).toEqual({ workers: 0, copies: 0 });

  await page.reload();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await page.goto('/status/404/');
  await page.waitForLoadState('networkidle');
  expect(await keptNow(page)).toEqual({ workers: 0, copies: 0 });

  await page.goto('/about/');
  await page.getByRole('button', { name: 'Keep an offline copy' }).press('Enter');
  await expect(said).toHaveText(/^This browser keeps/, { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Remove the offline copy' })).toBeFocused();
  expect(await keptNow(page)).toEqual({ workers: 1, copies: 1 });
  await context.setOffline(true);
  await page.goto('/status/451/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('451 Unavailable For Legal Reasons');
});

test('a copy that cannot be fetched is said so, and nothing is left of it', async ({ page, context }) => {
  await context.route('**/offline/*.json', (route) => route.fulfill({ status: 404 }));
  await page.addInitScript(() => {
    Object.assign(navigator.serviceWorker, { register: () => Promise.reject(new DOMException('blocked', 'SecurityError')) });
  });
  await page.goto('/about/');
  await page.getByRole('button', { name: 'Keep an offline copy' }).click();
  await expect(page.locator('#offline-copy').getByRole('status')).toHaveText('Your browser does not allow it here.');
  expect(await keptNow(page)).toEqual({ workers: 0, copies: 0 });
});
