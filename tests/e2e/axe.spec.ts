import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { chunks, paths } from './paths.ts';

/** Legacy mode runs in the page itself, in half the time; what it leaves out is frames of other sites, and there are none. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The theme changes colours and nothing else: in dark, the rules on colour are asked again. */
const asked = { light: tags, dark: ['cat.color'] };

for (const group of chunks(paths, 8)) {
  test(`axe finds nothing in light and dark: ${group[0]} to ${group.at(-1)}`, async ({ page }) => {
    for (const path of group) {
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(asked[colorScheme]).analyze();
        const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
        const found = [...violations, ...undecided].map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' ')
              .slice(0, 300)}`,
        );
        expect(found, `${path} in ${colorScheme}`).toEqual([]);
      }
    }
  });
}

for (const query of ['gateway', 'zzzzqqq']) {
  test(`axe finds nothing in the open search: ${query}`, async ({ page }) => {
    await page.goto('/status/404/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type(query);
    await page.waitForSelector('dialog [data-search]:is([data-state=done], [data-state=none])');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('dialog').withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}
