import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('[data-search] [data-result]:visible');
const settled = (page: Page, state = 'done') => expect(page.locator(`[data-search][data-state=${state}]`)).toBeAttached();
const ask = async (page: Page, query: string) => {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await settled(page);
};

for (const [query, code] of [
  ['404', '404'],
  ['http 500', '500'],
  ['4xx', '4xx'],
  ['too many requests', '429'],
  ['moved permanently', '301'],
  ['bad gateway', '502'],
]) {
  test(`"${query}" finds ${code} first`, async ({ page }) => {
    await ask(page, query ?? '');
    await expect(results(page).first()).toHaveAttribute('data-result', code ?? '');
  });
}

for (const [query, code] of [
  ['proxy', '305'],
  ['cached', '304'],
]) {
  test(`"${query}" finds ${code} among the first three`, async ({ page }) => {
    await ask(page, query ?? '');
    const first = await results(page).evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('data-result')));
    expect(first).toContain(code);
  });
}

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search; arrows, Enter and Escape work; focus returns`, async ({ page }) => {
    await page.goto('/status/404/');
    await page.getByRole('link', { name: '4xx Client error' }).focus();
    await page.keyboard.press(key);
    const box = page.getByRole('dialog', { name: 'Search' }).getByRole('combobox');
    await expect(box).toBeFocused();
    await page.keyboard.type('moved');
    await settled(page);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ pages?$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const marked = results(page).first();
    await expect(marked).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', (await marked.getAttribute('id')) ?? 'none');
    await page.keyboard.press('Escape');
    await expect(box).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('link', { name: '4xx Client error' })).toBeFocused();
  });
}

test('Enter goes to the first result', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('combobox').fill('503');
  await settled(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/status\/503\/$/);
});

test('an excerpt marks the match and is never parsed as HTML', async ({ page }) => {
  await ask(page, 'redirect');
  await expect(results(page).locator('mark').first()).toHaveText(/redirect/i);
  await page.getByRole('combobox', { name: 'Search for' }).fill('<img src=x onerror=alert(1)>');
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', /none|done/);
  expect(await page.locator('[data-search] img').count()).toBe(0);
});

test('nothing found says so and offers a way on', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqq');
  await settled(page, 'none');
  await expect(page.getByRole('status')).toContainText('Nothing found for “zzzzqqq”');
  await expect(page.getByRole('link', { name: '404 Not Found' })).toBeVisible();
});

test('nothing of the search is loaded before it is needed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/status/404/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search|dialog/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => asked.some((path) => path.includes('/pagefind/'))).toBe(true);
});

test('a missing index is said plainly, and leaves a way on', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.goto('/search/?q=404');
  await settled(page, 'failed');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await expect(page.getByRole('link', { name: '404 Not Found' })).toBeVisible();
});

test('blocked WebAssembly is said plainly', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new WebAssembly.CompileError('blocked'));
    Object.assign(WebAssembly, { compile: refuse, instantiate: refuse, instantiateStreaming: refuse, compileStreaming: refuse });
    Object.assign(window, { Worker: undefined });
  });
  await page.goto('/search/?q=404');
  await settled(page, 'failed');
});
