import { expect, test } from '@playwright/test';

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
