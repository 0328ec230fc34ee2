import { expect, type Page } from '@playwright/test';

const at = (path: string) => async (page: Page) => void (await page.goto(path));

const withResults = (path: string) => async (page: Page) => {
  await page.goto(path);
  await expect(page.locator('main [data-state=done]')).toBeVisible();
};

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
  'not found': withResults('/no/such/page/'),
  results: withResults('/search/?q=gateway'),
  dialog: openSearch,
};
