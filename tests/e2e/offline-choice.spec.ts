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
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 6000 })));
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

const failures: [string, (page: Page) => Promise<unknown>, string][] = [
  [
    'an archive that is not there',
    (page) => page.context().route('**/offline/*.json', (route) => route.fulfill({ status: 404 })),
    'The copy could not be fetched. It needs a network and room for it.',
  ],
  [
    'a browser that refuses',
    (page) =>
      page.addInitScript(() => {
        navigator.serviceWorker.register = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
      }),
    'Your browser does not allow it here.',
  ],
];

for (const [name, prepare, message] of failures) {
  test(`${name}: the reader is told so, and nothing is left of it`, async ({ page }) => {
    await prepare(page);
    await page.goto('/about/');
    await page.getByRole('button', { name: 'Keep an offline copy' }).click();
    await expect(page.locator('#offline-copy').getByRole('status')).toHaveText(message);
    expect(await keptNow(page)).toEqual({ workers: 0, copies: 0 });
  });
}

test('where a policy requires Trusted Types, the worker is registered and the search is whole', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Other browsers know no Trusted Types yet, or not in every version');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/status/404/', async (route) => {
    const response = await route.fetch();
    const policy = "require-trusted-types-for 'script'; trusted-types reason-phrase";
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto('/status/404/');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)).toMatch(/\/sw\.js$/);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('gateway');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Showing [1-9]\d* codes, [1-9]\d* passages\.$/);
  expect(errors).toEqual([]);
});
