import { parse } from 'csv-parse/sync';
import { expect, test, type Page } from '@playwright/test';
import { saved } from './saved.ts';

const rows = (page: Page) => page.locator('tbody tr:visible');
const codes = (page: Page) => page.locator('tbody th:visible').allTextContents();
const status = (page: Page) => page.locator('main').getByRole('status');

test('filters select, count, and are kept in the address', async ({ page }) => {
  await page.goto('/facts/');
  await expect(status(page)).toHaveText('99 codes');
  await page.getByLabel('Class').selectOption('4xx');
  await page.getByLabel('Cached').selectOption('Yes, by default');
  await expect(page).toHaveURL(/\/facts\/\?class=4xx&cache=heuristic$/);
  expect(await codes(page)).toEqual(['404', '405', '410', '414', '451']);
  await expect(status(page)).toHaveText('5 of 99 codes');
  await page.getByLabel('Text').fill('rfc 7725');
  await expect(page).toHaveURL(/&q=rfc\+7725$/);
  expect(await codes(page)).toEqual(['451']);
});

test('an address with a selection opens it, and back returns to each step', async ({ page }) => {
  await page.goto('/facts/?class=nonsense&colour=red&sort=size');
  await expect(status(page)).toHaveText('99 codes');
  await page.goto('/facts/?class=5xx&sort=-since');
  await expect(page.getByLabel('Class')).toHaveValue('5xx');
  await page.getByLabel('Standing').selectOption('registered');
  await expect(rows(page).first()).toContainText('511');
  await rows(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/status\/511\/$/);
  await page.goBack();
  await expect(page.getByLabel('Standing')).toHaveValue('registered');
  await expect(rows(page).first()).toContainText('511');
  await page.goBack();
  await expect(page.getByLabel('Standing')).toHaveValue('');
  await expect(page).toHaveURL(/\?class=5xx&sort=-since$/);
  await expect(rows(page).filter({ hasText: 'Cloudflare' })).not.toHaveCount(0);
});

test('headings sort by keyboard, both ways, and say so', async ({ page }) => {
  await page.goto('/facts/?class=3xx');
  const heading = page.getByRole('columnheader', { name: 'Since' });
  await expect(page.getByRole('columnheader', { name: 'Code' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Since' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('[aria-sort]')).toHaveCount(1);
  expect((await codes(page)).slice(-1)).toEqual(['308']);
  await page.keyboard.press('Space');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect((await codes(page))[0]).toBe('308');
  await expect(page).toHaveURL(/sort=-since$/);
  await expect(page.locator('caption')).toHaveText('Class: 3xx. Sorted by Since, descending.');
  await expect(page.getByRole('button', { name: 'Since' })).toBeFocused();
});

test('a selection without codes says so, and shows all again', async ({ page }) => {
  await page.goto('/facts/?class=1xx&q=teapot');
  await expect(status(page)).toHaveText('None of 99 codes');
  await expect(page.locator('main .notice')).toContainText('No code fits all of these.');
  await expect(page.getByRole('table')).toBeHidden();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(page)).toHaveCount(99);
  await expect(page).toHaveURL(/\/facts\/$/);
  await expect(page.getByLabel('Text')).toHaveValue('');
});

test('each change is announced once', async ({ page }) => {
  await page.goto('/facts/');
  await page.evaluate(() => {
    const said: string[] = [];
    const region = document.querySelector('main [role=status]') as HTMLElement;
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { said });
  });
  await page.getByLabel('Text').evaluate((input: HTMLInputElement) => {
    for (const letter of 'cloudflare') {
      input.value += letter;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect(status(page)).toHaveText(/^\d+ of 99/);
  await page.getByRole('button', { name: 'Since' }).click();
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([await status(page).textContent()]);
});

test('the selection downloads as CSV, under a policy that allows no inline script', async ({ page, browserName }) => {
  await page.route('**/facts/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "default-src 'self'" } });
  });
  await page.goto('/facts/?class=2xx&sort=-code');
  const { name, text } = await saved(page, browserName, () => page.getByRole('button', { name: 'Download' }).click());
  expect(name).toBe('status-codes-2xx.csv');
  const lines = parse(text) as string[][];
  expect(lines[0]).toEqual((await page.getByRole('columnheader').allTextContents()).map((text) => text.trim()));
  expect(lines.slice(1).map(([code]) => code)).toEqual(await codes(page));
  expect(lines.find(([code]) => code === '205')).toContain('Must be empty');
});
