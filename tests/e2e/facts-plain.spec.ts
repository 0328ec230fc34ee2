import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('on a phone the table scrolls in a region of its own, with its codes and headings in view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/facts/');
  const region = page.getByRole('region', { name: 'Table of facts' });
  await region.focus();
  const offsets = await region.evaluate((element) => {
    element.scrollTo(500, 2000);
    const from = element.getBoundingClientRect();
    const place = (cell: Element) => cell.getBoundingClientRect();
    const heading = element.querySelector('thead th:last-child') as Element;
    const codes = [...element.querySelectorAll('tbody th')].map((cell) => place(cell).x - from.x);
    return { scrolled: element.scrollLeft, heading: place(heading).y - from.y, codes: [...new Set(codes)] };
  });
  expect(offsets).toEqual({ scrolled: 500, heading: 0, codes: [0] });
});

test('the selection prints on landscape sheets, each with the headings', async ({ page }, info) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/facts/?standing=registered');
  const path = info.outputPath('facts.pdf');
  const pdf = (await page.pdf({ path, preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => Number(width) > Number(height));
  expect(boxes.length).toBeGreaterThan(2);
  expect(boxes).not.toContain(false);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('caption')).toHaveText('Standing: Registered.');
  await expect(page.locator('main').getByRole('combobox')).toHaveCount(0);
  await expect(page.locator('caption')).toBeVisible();
  let text: string;
  try {
    text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  } catch {
    return void info.annotations.push({ type: 'skipped', description: 'pdftotext is not here: headings on each sheet are not checked' });
  }
  expect(text.match(/Phrase +Standing/g)).toHaveLength(boxes.length);
  expect(text).toContain('Standing: Registered.');
});
