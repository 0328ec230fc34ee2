import { expect, test } from '@playwright/test';

const rules = 'script[type=speculationrules]';

test('the page of a link on which the pointer rests is asked for before the click', async ({ page }) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  // As a browser without speculation rules: what those of Chromium ask for is not told here.
  await page.addInitScript(() => {
    if (HTMLScriptElement.supports?.('speculationrules')) HTMLScriptElement.supports = () => false;
  });
  await page.goto('/status/404/');
  await page.getByRole('main').getByRole('link', { name: '410 Gone' }).first().hover();
  await expect.poll(() => asked.includes('/status/410/')).toBe(true);
  expect(page.url()).toContain('/status/404/');
});

test('the link on which the pointer rests is marked for the rules, one at a time', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'speculation rules are known to Chromium alone');
  await page.goto('/status/404/');
  const [gone, moved] = ['410 Gone', '301 Moved Permanently'].map((name) => page.getByRole('main').getByRole('link', { name }).first());
  const marked = page.locator('[data-ahead]');
  for (const [link, address] of [
    [gone, '/status/410/'],
    [moved, '/status/301/'],
  ] as const) {
    await link?.hover();
    await expect(marked).toHaveAttribute('href', address);
  }
  // Driven, the browser fetches the page and does not render it yet.
  await page.waitForTimeout(500);
  await moved?.click();
  await page.waitForURL('/status/301/');
  const ready = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & { activationStart: number })[];
    return entry?.activationStart || (entry as unknown as { deliveryType: string }).deliveryType;
  });
  expect(ready).toBeTruthy();
});

test('after twenty pages nothing more is fetched ahead', async ({ page }) => {
  await page.goto('/');
  const links = page.getByRole('main').locator('a[href^="/status/"]');
  for (let index = 0; index < 20; index += 1) {
    await links.nth(index).focus();
    await page.waitForTimeout(80);
  }
  await expect(page.locator(rules)).toBeAttached();
  await links.nth(20).focus();
  await expect(page.locator(rules)).not.toBeAttached();
});

for (const [name, connection] of [
  ['data is saved', { saveData: true, effectiveType: '4g' }],
  ['the line is slow', { saveData: false, effectiveType: '2g' }],
] as const) {
  test(`nothing is fetched ahead while ${name}`, async ({ page }) => {
    await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection);
    await page.goto('/status/404/');
    await expect(page.locator(rules)).not.toBeAttached();
  });
}
