import { expect, test } from '@playwright/test';
import { results, settled } from './search-form.ts';

test('nothing of the search is loaded before it is needed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/status/404/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search|dialog|finder/.test(path))).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).hover();
  await expect.poll(() => asked.some((path) => path.includes('/finder/core.'))).toBe(true);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  expect(asked.filter((path) => /pagefind|more/.test(path))).toEqual([]);
  await page.keyboard.type('gateway');
  await expect.poll(() => asked.some((path) => path.includes('/pagefind/'))).toBe(true);
});

for (const query of ['404', '50', '4xx', 'http 404', 'gone', 'too many requests', '404 not found']) {
  test(`"${query}" is answered by the core of the finder, with summaries, and nothing else is fetched`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await settled(page);
    await expect(page.getByRole('status')).toHaveText(/^Showing \d+ codes?\.$/);
    await expect(results(page).first().locator('small')).toHaveText(/\w{4}/);
    await page.waitForTimeout(1_500);
    expect(asked.filter((path) => /pagefind|\/finder\//.test(path))).toEqual([expect.stringContaining('/finder/core.')]);
  });
}

test('the script of the search and its index are fetched side by side', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/_astro/search-box*', () => Promise.withResolvers().promise);
  await page.goto('/status/404/');
  await page.keyboard.press('/');
  await expect.poll(() => asked.some((path) => path.includes('/finder/core.'))).toBe(true);
});

test('the finder answers before the full text has come', async ({ page }) => {
  const { promise: held, resolve: free } = Promise.withResolvers<null>();
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/?q=bad+gateway+nginx');
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
  await page.route('**/_astro/search-box*', (route) => route.abort());
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
  await page.route('**/finder/core.*.json', async (route) => {
    const index = (await (await route.fetch()).json()) as { id: string[]; summary: string[] };
    await route.fulfill({ json: { ...index, summary: index.id.map(() => '<img src=x onerror=alert(1)> gone') } });
  });
  await page.goto('/search/?q=gone');
  await settled(page);
  await expect(results(page).first()).toContainText('<img src=x onerror=alert(1)> gone');
  expect(await page.locator('[data-search] img').count()).toBe(0);
});

test('an index that comes late still counts', async ({ page }) => {
  await page.route('**/finder/core.*.json', async (route) => {
    await new Promise((done) => setTimeout(done, 4_500));
    await route.continue();
  });
  await page.goto('/search/?q=teapot');
  await expect(page.getByRole('status')).toContainText('could not be loaded', { timeout: 6_000 });
  await expect(results(page).first()).toHaveAttribute('data-result', '418', { timeout: 6_000 });
});
