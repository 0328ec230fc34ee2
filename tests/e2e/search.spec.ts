import { expect, test, type Page } from '@playwright/test';
import { results, settled } from './search-form.ts';

const ask = async (page: Page, query: string) => {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await settled(page);
};

test('a number, a class, a name: what is meant comes first', async ({ page }) => {
  for (const [query, code] of [
    ['404', '404'],
    ['http 500', '500'],
    ['4xx', '4xx'],
    ['too many requests', '429'],
    ['moved permanently', '301'],
    ['bad gateway', '502'],
  ] as const) {
    await ask(page, query);
    await expect(results(page).first(), query).toHaveAttribute('data-result', code);
  }
});

test('a word that many pages have finds the best of them among the first three', async ({ page }) => {
  for (const [query, code] of [
    ['proxy', '305'],
    ['cached', '304'],
  ] as const) {
    await ask(page, query);
    const first = await results(page).evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('data-result')));
    expect(first, query).toContain(code);
  }
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search; arrows, Enter and Escape work; focus returns`, async ({ page }) => {
    await page.goto('/status/404/');
    await page.getByRole('link', { name: '4xx Client error' }).focus();
    await page.keyboard.press(key);
    const box = page.getByRole('dialog', { name: 'Search' }).getByRole('combobox');
    await expect(box).toBeFocused();
    await page.keyboard.type('moved');
    await settled(page);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Showing \d+ codes?, \d+ passages?\.$/);
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

test('an unknown number has its neighbours and its class', async ({ page }) => {
  await page.goto('/search/?q=427');
  await settled(page, 'none');
  await expect(page.getByRole('status')).toContainText('There is no page for “427”. Showing what is next to it');
  await expect(results(page).first()).toHaveAttribute('data-result', '4xx');
});

test('a misspelled word is found and marked, and the full text links to a section', async ({ page }) => {
  await ask(page, 'bad gatway');
  await expect(results(page).first().locator('mark').last()).toHaveText('Gateway');
  await ask(page, 'upstream');
  const passage = page.getByRole('group', { name: 'In the text' }).getByRole('option').first();
  await expect(passage).toHaveAttribute('href', /^\/status\/\w+\/#\w+$/);
});

test('the address follows what is typed, and back restores it', async ({ page }) => {
  await ask(page, 'teapot');
  await page.getByRole('combobox', { name: 'Search for' }).fill('gone');
  await settled(page);
  await expect(page).toHaveURL(/\?q=gone$/);
  await results(page).first().click();
  await expect(page).toHaveURL(/\/status\/410\/$/);
  await page.goBack();
  await settled(page);
  await expect(page.getByRole('combobox', { name: 'Search for' })).toHaveValue('gone');
  await expect(results(page).first()).toHaveAttribute('data-result', '410');
});
