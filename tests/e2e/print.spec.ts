import { expect, test, type Page } from '@playwright/test';
import { chunks, paths } from './paths.ts';

// A trace of a hundred pages and their PDFs would take longer than the test.
test.use({ trace: 'off' });

const sheets = async (page: Page) => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What lies between the margins of an A4 sheet: 188 mm; 275 mm where the sheet lies on its side, 192 mm where it is to be pinned up. */
const widths: Record<string, number> = { '/facts/': 1039, '/cheatsheet/': 725 };
const printed = (path: string) => ({ width: widths[path] ?? 710, height: 1000 });

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

test('the cheat sheet is one A4 sheet, upright, with no letter below 6.5 pt', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/cheatsheet/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) =>
    size.map((side) => Math.round(Number(side))),
  );
  expect(boxes).toEqual([[595, 842]]);
  const smallest = await page.locator('main').evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (text) => (text.textContent?.trim() ? 1 : 3));
    const sizes = new Set<number>();
    while (texts.nextNode()) sizes.add(Number.parseFloat(getComputedStyle(texts.currentNode.parentElement as Element).fontSize));
    return Math.min(...sizes) * 0.75;
  });
  expect(smallest).toBeGreaterThanOrEqual(6.5);
});

for (const group of chunks(paths, 28)) {
  test(`nothing is cut in print, and a code has two A4 sheets at most: ${group[0]} to ${group.at(-1)}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const long: string[] = [];
    for (const path of group) {
      await page.setViewportSize(printed(path));
      await page.goto(path);
      expect(await cut(page), path).toEqual([]);
      // Printing takes longest. Two sheets hold twelve thousand letters, so what has three quarters of them need not be printed.
      const letters = await page.locator('main').evaluate((main: HTMLElement) => main.innerText.length);
      if (/^\/status\/\d{3}\/$/.test(path) && letters > 9_000 && (await sheets(page)) > 2) long.push(path);
    }
    expect(long).toEqual([]);
  });
}
