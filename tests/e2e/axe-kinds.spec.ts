import { expect, test } from '@playwright/test';
import { bringAxe, findings } from './axe.ts';
import { chunks } from './paths.ts';
import { settled } from './search-form.ts';

/** One page of each kind. Chromium is asked on every page (every-page.spec.ts); what another browser sees otherwise, it sees on these. */
const kinds = [
  '/',
  '/status/404/',
  '/status/499/',
  '/status/4xx/',
  '/facts/',
  '/changes/',
  '/clients/retries/',
  '/cheatsheet/',
  '/about/',
  '/api/',
  '/search/?q=gateway',
  '/no/such/page/',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const group of chunks(kinds, 3)) {
  test(`axe finds nothing on one page of each kind: ${group.join(' ')}`, async ({ page, colorScheme }) => {
    for (const path of group) {
      await page.goto(path);
      if (path.includes('?')) await settled(page);
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(colorScheme === 'dark');
      // In the dark only the colours differ.
      const asked = colorScheme === 'dark' ? ['cat.color'] : tags;
      await bringAxe(page);
      const found = await findings(page, ['html'], { runOnly: { type: 'tag', values: asked } });
      expect(found, path).toEqual([]);
    }
  });
}
