import { expect, test } from '@playwright/test';
import { headlines } from './headlines.ts';

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
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.locator('.notice')).toContainText('The search needs JavaScript.');
  await page.getByRole('link', { name: '404 Not Found' }).click();
  await expect(page).toHaveURL(/\/status\/404\/$/);
});
