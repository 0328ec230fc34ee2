import { expect, test } from '@playwright/test';
import { headlines } from './headlines.ts';

// Firefox of the system has it off by preference, in a project of its own. There a click waits for a script: keys do not.
test.use({ javaScriptEnabled: false });

for (const [path, headline] of headlines) {
  test(`${path} reads without JavaScript and shows no dead control`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    const controls = page.locator(
      'button, select, input, textarea, form, dialog, kbd, [onclick], [role=combobox], [role=listbox], [data-copy]',
    );
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    // What waits for a script is control, never text: nothing hidden leads anywhere, and every section is there.
    await expect(page.locator('main :is([hidden], [data-off]) a[href]')).toHaveCount(0);
    await expect(page.locator('main :is(section, h2, p, li, dd, td):is([hidden] *)')).toHaveCount(0);
    const links = page.locator('main a[href]');
    expect(await links.filter({ visible: true }).count()).toBe(await links.count());
  });
}

test('a code page has all its sections', async ({ page }) => {
  await page.goto('/status/401/');
  await expect(page.locator('section')).toHaveCount(9);
});

test('the search link leads to a page that says so and lists every code', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).press('Enter');
  await expect(page.locator('.notice')).toContainText('The search needs JavaScript.');
  await page.getByRole('link', { name: '404 Not Found' }).press('Enter');
  await expect(page).toHaveURL(/\/status\/404\/$/);
});

test('numbers lead on, and names show the list', async ({ page }) => {
  for (const code of ['403', '404']) {
    await page.goto(`/${code}/`);
    await page.waitForURL(`**/status/${code}/`);
  }
  await page.goto('/not-found');
  await page.getByRole('link', { name: 'It is here.' }).press('Enter');
  await expect(page).toHaveURL(/\/status\/404\/$/);
});

test('the whole table of facts is there, and no dead control', async ({ page }) => {
  await page.goto('/facts/?class=4xx');
  await expect(page.locator('tbody tr:visible')).toHaveCount(99);
  await expect(page.locator('main').locator('button, select, input').filter({ visible: true })).toHaveCount(0);
  await page.getByRole('link', { name: '5xx' }).first().press('Enter');
  await expect(page.locator('tbody th', { hasText: '500' })).toBeInViewport();
});
