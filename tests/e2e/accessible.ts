import { expect, type Page } from '@playwright/test';
import { bringAxe, findings } from './axe.ts';
import { looks, placesOfText } from './looks.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = ['color-contrast', 'link-in-text-block'];
/** Takes axe as long as all others together. `smallTargets` asks more, on every page; this one also minds what lies over a target. */
const targets = 'target-size';
/** 7:1 for all text but large one, wherever it stands: no small print is exempt. Silent below 4.5:1, so the other is asked with it. */
const enhanced = 'color-contrast-enhanced';

/** Contrast takes axe long too, and is the same for all texts of one look: each look is judged once in each medium. The colours of forced ones are the reader's own. */
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

/** Takes a page that is open, its name and a part of it, and expects that axe finds nothing there, in any medium. */
export async function expectAccessible(page: Page, path: string, within = 'body'): Promise<void> {
  await bringAxe(page);
  const rest = {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries([...contrast, targets].map((rule) => [rule, { enabled: false }])),
  } as const;
  // From the root axe has an index of the page, and asks what belongs to all of it.
  expect(await findings(page, [within === 'body' ? 'html' : within], rest), path).toEqual([]);
  const places = await placesOfText(page, within);
  const parts = places.flatMap((place, index) => (lookedAt.has(place) ? [] : `[data-place="${index}"]`));
  for (const place of places) lookedAt.add(place);
  if (parts.length === 0) return;
  expect(await findings(page, parts, { runOnly: { type: 'rule', values: [targets] } }), path).toEqual([]);
  for (const [name, { medium, rules }] of Object.entries(media)) {
    await page.emulateMedia({ ...light, ...medium });
    const found = (await looks(page, parts.join())).map((look) => `${name} ${look}`);
    const fresh = found.flatMap((look, index) => (judged.has(look) ? [] : `[data-look="${index}"]`));
    for (const look of found) judged.add(look);
    if (fresh.length === 0) continue;
    expect(await findings(page, fresh, { runOnly: { type: 'rule', values: [...rules] } }), `${path} in ${name}`).toEqual([]);
  }
  await page.emulateMedia(light);
}
