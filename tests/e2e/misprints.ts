import type { Page } from '@playwright/test';

const sheets = async (page: Page) => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What lies between the margins of an A4 sheet: 188 mm; 275 mm where the sheet lies on its side, 192 mm where it is to be pinned up. */
const widths: Record<string, number> = { '/facts/': 1039, '/cheatsheet/': 725 };

/** Gives what is wider than its place, and what lies beyond the sheet. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, main *')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('.sr-only'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Takes a page that is open and its path, and gives what is cut in print, and a code that needs more than two A4 sheets. */
export async function misprints(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: widths[path] ?? 710, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const found = await cut(page);
  // Printing takes longest. Two sheets hold twelve thousand letters, so what has three quarters of them need not be printed.
  const letters = await page.locator('main').evaluate((main: HTMLElement) => main.innerText.length);
  const long = /^\/status\/\d{3}\/$/.test(path) && letters > 9_000 && (await sheets(page)) > 2;
  await page.emulateMedia({ media: 'screen' });
  return long ? [...found, 'needs more than two sheets'] : found;
}
