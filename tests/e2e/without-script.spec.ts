import { expect, test, type Locator, type Page } from '@playwright/test';
import { headlines } from './headlines.ts';

// The Firefox of the system has it off by preference, in a project of its own. There whatever waits in the page never
// comes: clicks, and what expect asks of a locator. Keys, plain questions and addresses do.
test.use({ javaScriptEnabled: false });

const text = (locator: Locator) => locator.first().textContent();
const visible = async (locator: Locator) => {
  const each = await locator.all();
  return (await Promise.all(each.map((one) => one.isVisible()))).filter(Boolean).length;
};
const follow = async (page: Page, link: Locator, address: string) => {
  await link.press('Enter');
  await page.waitForURL(address);
};

for (const [path, headline] of headlines) {
  test(`${path} reads without JavaScript and shows no dead control`, async ({ page }) => {
    await page.goto(path);
    expect(await text(page.getByRole('heading', { level: 1 }))).toMatch(headline);
    const controls = page.locator(
      'button, select, input, textarea, form, dialog, kbd, [onclick], [role=combobox], [role=listbox], [data-copy]',
    );
    expect(await visible(controls)).toBe(0);
    // What waits for a script is control, never text: nothing hidden leads anywhere, and every section is there.
    expect(await page.locator('main :is([hidden], [data-off]) a[href]').count()).toBe(0);
    expect(await page.locator('main :is(section, h2, p, li, dd, td):is([hidden] *)').count()).toBe(0);
    const links = page.locator('main a[href]');
    expect(await visible(links)).toBe(await links.count());
  });
}

test('a code page has all its sections', async ({ page }) => {
  await page.goto('/status/401/');
  expect(await page.locator('section').count()).toBe(10);
});

test('the search link leads to a page that says so and lists every code', async ({ page }) => {
  await page.goto('/');
  await follow(page, page.getByRole('banner').getByRole('link', { name: 'Search' }), '**/search/');
  expect(await text(page.locator('.notice'))).toContain('The search needs JavaScript.');
  expect(await visible(page.locator('.notice'))).toBe(1);
  await follow(page, page.getByRole('link', { name: '404 Not Found' }), '**/status/404/');
});

test('numbers lead on, and names show the list', async ({ page }) => {
  for (const code of ['403', '404']) {
    await page.goto(`/${code}/`);
    await page.waitForURL(`**/status/${code}/`);
  }
  await page.goto('/not-found');
  await follow(page, page.getByRole('link', { name: 'It is here.' }), '**/status/404/');
});

test('the whole table of facts is there, and no dead control', async ({ page }) => {
  await page.goto('/facts/?class=4xx');
  expect(await page.locator('tbody tr:visible').count()).toBe(99);
  expect(await visible(page.locator('main').locator('button, select, input'))).toBe(0);
  await follow(page, page.getByRole('link', { name: '5xx' }).first(), '**/facts/?class=4xx#class-5xx');
  const top = () => page.locator('tbody th', { hasText: '500' }).evaluate((cell) => cell.getBoundingClientRect().top);
  // Firefox jumps a moment after the address has changed.
  await expect.poll(top).toBeLessThan(200);
  expect(await top()).toBeGreaterThan(0);
});
