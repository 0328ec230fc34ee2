import { expect, test, type Page } from '@playwright/test';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the theme follows the system, then the choice, and the choice is there before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/status/304/');
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper(page);
  expect(dark).not.toBe(light);

  await page.getByLabel('Theme').selectOption('Light');
  expect(await paper(page)).toBe(light);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.dataset['first'] = document.documentElement.dataset['theme'] ?? 'none';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe('light');
  expect(await paper(page)).toBe(light);
  await expect(page.getByLabel('Theme')).toHaveValue('light');

  await page.getByLabel('Theme').selectOption('Auto');
  expect(await paper(page)).toBe(dark);
});

test('a theme from a damaged storage is ignored, and denied storage breaks nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => localStorage.setItem('theme', '"><script>'));
  await page.goto('/');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.reload();
  await page.getByLabel('Theme').selectOption('Dark');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(errors).toEqual([]);
});
