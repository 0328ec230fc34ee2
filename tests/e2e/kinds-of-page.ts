import { expect, type Page } from '@playwright/test';

const at = (path: string) => async (page: Page) => void (await page.goto(path));

/** Opens the search on the page of a code and waits for its results. */
async function openSearch(page: Page): Promise<void> {
  await page.goto('/status/404/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('gateway');
  await expect(page.locator('dialog [data-state=done]')).toBeVisible();
}

/** One page of each kind, and the search with its results: what each does to open. */
export const kindsOfPage = {
  home: at('/'),
  code: at('/status/404/'),
  'unofficial code': at('/status/521/'),
  class: at('/status/4xx/'),
  facts: at('/facts/'),
  prose: at('/about/'),
  api: at('/api/'),
  changes: at('/changes/'),
  'not found': at('/no/such/page/'),
  results: at('/search/?q=gateway'),
  dialog: openSearch,
};
