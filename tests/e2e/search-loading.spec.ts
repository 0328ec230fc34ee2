import { expect, test } from '@playwright/test';
import { results, settled } from './search-form.ts';

test('nothing of the search is loaded before it is needed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/status/404/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search|dialog|finder/.test(path))).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).hover();
  await expect.poll(() => asked.some((path) => path.endsWith('/finder/core.json'))).toBe(true);
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => asked.some((path) => path.includes('/pagefind/'))).toBe(true);
});

test('the finder answers before the full text has come', async ({ page }) => {
  const { promise: held, resolve: free } = Promise.withResolvers<null>();
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/?q=502');
  await expect(results(page).first()).toHaveAttribute('data-result', '502');
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'searching');
  const input = page.getByRole('combobox', { name: 'Search for' });
  await input.press('ArrowDown');
  free(null);
  await settled(page);
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute('aria-activedescendant', /-0$/);
});

test('a search script that cannot be loaded leads to the search page', async ({ page }) => {
  await page.goto('/status/404/');
  await page.route('**/_astro/dialog*', (route) => route.abort());
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('done belongs to the query that is there: a new one is searched for at once', async ({ page }) => {
  await page.goto('/search/?q=teapot');
  await settled(page);
  const state = await page.evaluate(() => {
    const input = document.querySelector('[data-search] input') as HTMLInputElement;
    input.value = 'gone';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return input.form?.dataset['state'];
  });
  expect(state).toBe('searching');
  await settled(page);
  await expect(results(page).first()).toHaveAttribute('data-result', '410');
});

test('what the index holds is shown as text, whatever it is', async ({ page }) => {
  await page.route('**/finder/more.json', async (route) => {
    const records = (await (await route.fetch()).json()) as { id: string; summary: string }[];
    await route.fulfill({ json: records.map((record) => ({ ...record, summary: '<img src=x onerror=alert(1)> gone' })) });
  });
  await page.goto('/search/?q=gone');
  await settled(page);
  await expect(results(page).first()).toContainText('<img src=x onerror=alert(1)> gone');
  expect(await page.locator('[data-search] img').count()).toBe(0);
});

test('an index that comes late still counts', async ({ page }) => {
  await page.route('**/finder/core.json', async (route) => {
    await new Promise((done) => setTimeout(done, 4_500));
    await route.continue();
  });
  await page.goto('/search/?q=teapot');
  await expect(page.getByRole('status')).toContainText('could not be loaded', { timeout: 6_000 });
  await expect(results(page).first()).toHaveAttribute('data-result', '418', { timeout: 6_000 });
});
