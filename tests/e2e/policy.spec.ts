import { expect, test, type Page } from '@playwright/test';
import { settled } from './search-form.ts';
import { give, policyProblems, watch, ways } from './watch.ts';

/** Short addresses are one page each, all the same but for the address. */
const shorts = ['/404/', '/4xx/', '/4XX/', '/status/4XX/', '/status/'];

test('short addresses keep to the policy, ask nobody else and set no cookie', async ({ page, baseURL }) => {
  const { found } = await watch(page, baseURL ?? '');
  for (const path of shorts) expect(await policyProblems(page, await page.goto(path)), path).toEqual([]);
  expect(await found()).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

const search = async (page: Page, query: string, state: string) => {
  await page.getByRole('dialog').getByRole('combobox').fill(query);
  await settled(page, state);
};

for (const way of ways) {
  test.describe(`policy in ${way}`, () => {
    test('search, theme, copying, filters and addresses that lead on break nothing', async ({ page, context, baseURL }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await give(page, way);
      const { found } = await watch(page, baseURL ?? '');
      await page.goto('/status/404/');
      await page.getByLabel('Theme').selectOption('Dark');
      await page.getByRole('button', { name: 'Copy as curl' }).first().click();
      await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
      await page.keyboard.press('/');
      await search(page, 'too many requests at once', 'done');
      await expect(page.getByRole('group', { name: 'In the text' }).getByRole('option').first()).toBeVisible();
      await search(page, 'zzzzqqq', 'none');
      await search(page, '429', 'done');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/status\/429\/$/);
      await page.getByRole('banner').getByRole('link', { name: 'Facts' }).click();
      await page.getByLabel('Class').selectOption('4xx');
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'CSV' }).click();
      expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
      await page.goto('/4XX#codes');
      await page.waitForURL('**/status/4xx/#codes');
      await page.goto('/payload-too-large');
      await page.waitForURL('**/status/413/');
      expect(await found()).toEqual([]);
    });

    test('a search without its indexes breaks nothing', async ({ page, baseURL }) => {
      await page.route('**/{pagefind,finder}/**', (route) => route.fulfill({ status: 404 }));
      await give(page, way);
      const { found } = await watch(page, baseURL ?? '');
      await page.goto('/search/?q=gateway');
      await settled(page, 'failed');
      expect(await found()).toEqual([]);
    });
  });
}
