import { expect, test, type Page } from '@playwright/test';
import { chunks, paths } from './paths.ts';

const codes = paths.filter((path) => /^\/status\/\d{3}\/$/.test(path));
const sheets = async (page: Page) => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('a code prints without navigation, black on white from the dark theme', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/status/404/');
  await expect(page.locator('.top')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});

for (const group of chunks(codes, 25)) {
  test(`every code prints on two A4 sheets at most: ${group[0]} to ${group.at(-1)}`, async ({ page }) => {
    const long: string[] = [];
    for (const path of group) {
      await page.goto(path);
      if ((await sheets(page)) > 2) long.push(path);
    }
    expect(long).toEqual([]);
  });
}
