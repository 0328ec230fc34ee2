import { expect, test, type Page } from '@playwright/test';
import { headlines } from './headlines.ts';

test.use({ serviceWorkers: 'allow' });

const refused = (page: Page) =>
  page.addInitScript(() => {
    const deny = {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, deny);
    Object.defineProperty(navigator, 'serviceWorker', deny);
  });

const lacking = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'caches']) Object.defineProperty(window, name, { value: undefined });
    for (const name of ['serviceWorker', 'connection']) Object.defineProperty(navigator, name, { value: undefined });
    Object.assign(window, { requestIdleCallback: undefined });
  });

const unregistered = (page: Page) =>
  page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  });

const ways: [name: string, prepare: (page: Page) => Promise<unknown>, scripts: boolean][] = [
  ['scripts blocked', (page) => page.route('**/*.js', (route) => route.abort()), false],
  ['scripts that are not there', (page) => page.route('**/*.js', (route) => route.fulfill({ status: 404, body: '' })), false],
  ['storage, caches and workers denied', refused, true],
  ['storage, caches and workers lacking', lacking, true],
  ['the worker refused', unregistered, true],
];

for (const [name, prepare, scripts] of ways) {
  test(`${name}: every kind of page is readable, and no error is left uncaught`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    await page.addInitScript(() => addEventListener('unhandledrejection', ({ reason }) => reportError(reason)));
    await prepare(page);
    for (const [path, headline] of headlines) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
      // The page's own idle work comes first.
      await page.evaluate(() => new Promise((done) => window.requestIdleCallback?.(done, { timeout: 6000 }) ?? setTimeout(done)));
      const links = page.locator('main a[href]:not([data-copy], [role=option])');
      expect(await links.evaluateAll((all) => all.filter((link) => !link.checkVisibility()).map((link) => link.outerHTML)), path).toEqual(
        [],
      );
      await expect(page.getByLabel('Theme').filter({ visible: true })).toHaveCount(scripts ? 1 : 0);
    }
    if (scripts) {
      await page.getByLabel('Theme').selectOption('Dark');
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    }
    expect(errors).toEqual([]);
  });
}
