import { expect, test } from '@playwright/test';
import { settled } from './search-form.ts';

test('nothing is stored but the theme, and that only when it is chosen', async ({ page }) => {
  const stored = () =>
    page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
      cookie: document.cookie,
    }));
  const nothing = { local: [], session: [], databases: 0, cookie: '' };
  for (const path of ['/', '/status/404/', '/status/4xx/', '/facts/?class=4xx', '/changes/', '/api/', '/no/such/page'])
    await page.goto(path);
  await page.goto('/search/?q=gateway');
  await settled(page);
  expect(await stored()).toEqual(nothing);
  await page.getByLabel('Theme').selectOption('Dark');
  await page.goto('/about/');
  expect(await stored()).toEqual({ ...nothing, local: ['theme'] });
  expect(await page.context().cookies()).toEqual([]);
});
