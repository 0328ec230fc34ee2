import { expect, test, type Page } from '@playwright/test';
import { bringAxe, findings } from './axe.ts';
import { looks, placesOfText } from './looks.ts';
import { chunks, paths } from './paths.ts';
import { smallTargets } from './targets.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = ['color-contrast', 'link-in-text-block'];
/** 7:1 for all text but large one, wherever it stands: no small print is exempt. Silent below 4.5:1, so the other is asked with it. */
const enhanced = 'color-contrast-enhanced';

/** Contrast is what axe takes longest for, and the same for all texts of one look: each look is judged once in each medium. The colours of forced ones are the reader's own. */
const media = {
  light: { medium: {}, rules: [...contrast, enhanced] },
  dark: { medium: { colorScheme: 'dark' }, rules: [...contrast, enhanced] },
  'forced colours': { medium: { forcedColors: 'active' }, rules: contrast },
  'forced colours, dark': { medium: { forcedColors: 'active', colorScheme: 'dark' }, rules: contrast },
  print: { medium: { media: 'print' }, rules: [...contrast, enhanced] },
  'print from dark': { medium: { media: 'print', colorScheme: 'dark' }, rules: [...contrast, enhanced] },
} as const;
const light = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;
/** The looks that were judged in each medium, and the places of text that were looked at, on this page or another. */
const judged = new Set<string>();
const lookedAt = new Set<string>();

async function expectNothing(page: Page, path: string, within = 'body'): Promise<void> {
  await bringAxe(page);
  const rest = {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(contrast.map((rule) => [rule, { enabled: false }])),
  } as const;
  expect(await findings(page, [within], rest), path).toEqual([]);
  const places = new Set(await placesOfText(page, within));
  if (places.isSubsetOf(lookedAt)) return;
  for (const place of places) lookedAt.add(place);
  for (const [name, { medium, rules }] of Object.entries(media)) {
    await page.emulateMedia({ ...light, ...medium });
    const found = (await looks(page, within)).map((look) => `${name} ${look}`);
    const parts = found.flatMap((look, index) => (judged.has(look) ? [] : `[data-look="${index}"]`));
    for (const look of found) judged.add(look);
    if (parts.length === 0) continue;
    expect(await findings(page, parts, { runOnly: { type: 'rule', values: [...rules] } }), `${path} in ${name}`).toEqual([]);
  }
  await page.emulateMedia(light);
}

for (const group of chunks(paths, 12)) {
  test(`axe finds nothing in any medium, and no target is small: ${group[0]} to ${group.at(-1)}`, async ({ page }) => {
    for (const path of group) {
      await page.goto(path);
      // The not-found page begins by searching for what was asked for.
      if (path === '/no/such/page/') await expect(page.locator('main [data-state=done]')).toBeVisible();
      await expectNothing(page, path);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 720 });
        expect(await smallTargets(page), `${path} at ${width} px`).toEqual([]);
      }
    }
  });
}

for (const [query, state] of [
  ['gateway', 'done'],
  ['zzzzqqq', 'none'],
]) {
  test(`axe finds nothing in the open search: ${query}`, async ({ page }) => {
    await page.goto('/status/404/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type(query ?? '');
    await expect(page.locator(`dialog [data-state=${state}]`)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectNothing(page, `the dialog with "${query}"`, 'dialog');

    await page.goto(`/search/?q=${query}`);
    await expect(page.locator(`main [data-state=${state}]`)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectNothing(page, `the results of "${query}"`);
  });
}

test('axe finds nothing in the results on the home page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('combobox').fill('gateway');
  await expect(page.locator('main [data-state=done]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  // axe cannot decide what stands over the edges of other parts, though the panel is opaque: so nothing is under it or cut off.
  await page.evaluate(() => {
    const panel = document.querySelector<HTMLElement>('main .panel');
    panel?.style.setProperty('max-height', 'none');
    for (const part of document.querySelectorAll<HTMLElement>('main > *, footer')) if (!part.contains(panel)) part.hidden = true;
  });
  await expectNothing(page, 'the results on the home page', 'main form');
});
