import { expect, test, type Page } from '@playwright/test';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the theme follows the system, then the choice, and the choice is there before the first paint', async ({ page, colorScheme }) => {
  const [other, name] = colorScheme === 'dark' ? ['Light', 'light'] : ['Dark', 'dark'];
  await page.goto('/status/304/');
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(colorScheme === 'dark');
  const system = await paper(page);
  const [, lightness = ''] = /oklch\(([\d.]+)/.exec(system) ?? [];
  expect(Number(lightness) > 0.5, system).toBe(colorScheme === 'light');

  await page.getByLabel('Theme').selectOption(other ?? '');
  const chosen = await paper(page);
  expect(chosen).not.toBe(system);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.dataset['first'] = document.documentElement.dataset['theme'] ?? 'none';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe(name);
  expect(await paper(page)).toBe(chosen);
  await expect(page.getByLabel('Theme')).toHaveValue(name ?? '');

  await page.getByLabel('Theme').selectOption('Auto');
  expect(await paper(page)).toBe(system);
});

test('a change of the system shows at once', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test change it while a page is open');
  await page.goto('/status/304/');
  const papers = [];
  for (const colorScheme of ['light', 'dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    papers.push(await paper(page));
  }
  expect(papers[0]).toBe(papers[2]);
  expect(papers[0]).not.toBe(papers[1]);
});

test('a theme from a damaged storage is ignored, and denied storage breaks nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => location.protocol === 'http:' && localStorage.setItem('theme', '"><script>'));
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
