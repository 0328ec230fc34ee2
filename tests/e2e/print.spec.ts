import { expect, test, type Page } from '@playwright/test';
import { chunks, paths } from './paths.ts';

// A trace of a hundred pages and their PDFs would take longer than the test.
test.use({ trace: 'off' });

const sheets = async (page: Page) => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What lies between the margins of an A4 sheet, upright or, for the table of facts, on its side: 188 or 275 mm. */
const printed = (path: string) => ({ width: path === '/facts/' ? 1039 : 710, height: 1000 });

/** Gives what is wider than its place, and what lies beyond the sheet. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, main *')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('.sr-only'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
      .map((element) => element.outerHTML.slice(0, 120)),
  );

for (const theme of ['follows the system', 'chosen']) {
  test(`a code prints without navigation, black on white, from the dark theme: ${theme}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    if (theme === 'chosen') await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
    await page.goto('/status/404/');
    await expect(page.locator('.top')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });
}

test('the sheet says its own address, and that of each source once', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/status/502/');
  const after = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(await after('[rel=canonical]')).toEqual([expect.stringMatching(/^"https:.*\/status\/502\/"$/)]);
  await expect(page.locator('[rel=canonical]')).toBeVisible();
  const sources = page.locator('section', { has: page.locator('#sources') }).getByRole('listitem');
  const said = await sources.evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('a')].filter((link) => getComputedStyle(link, '::after').content.includes(link.href))),
  );
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((links) => links.length !== 1)).toEqual([]);
});

for (const group of chunks(paths, 28)) {
  test(`nothing is cut in print, and a code has two A4 sheets at most: ${group[0]} to ${group.at(-1)}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const long: string[] = [];
    for (const path of group) {
      await page.setViewportSize(printed(path));
      await page.goto(path);
      expect(await cut(page), path).toEqual([]);
      if (/^\/status\/\d{3}\/$/.test(path) && (await sheets(page)) > 2) long.push(path);
    }
    expect(long).toEqual([]);
  });
}
