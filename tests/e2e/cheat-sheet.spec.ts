import { expect, test } from '@playwright/test';
import { settled } from './search-form.ts';

test('the cheat sheet is a link away from home and from every foot, and leads to each code', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'cheat sheet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('HTTP status codes on one sheet');
  await page.getByRole('link', { name: '404 Not Found' }).click();
  await expect(page).toHaveURL(/\/status\/404\/$/);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Cheat sheet' }).click();
  await expect(page).toHaveURL(/\/cheatsheet\/$/);
});

test('the search finds it', async ({ page }) => {
  for (const query of ['cheat sheet', 'cheatsheet', 'poster', 'print']) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await settled(page);
    await expect(page.getByRole('group', { name: 'In the text' }).getByRole('option').first()).toHaveAttribute('href', /^\/cheatsheet\//);
  }
});
