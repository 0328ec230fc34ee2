import { expect, test } from 'vitest';
import { colours } from '../../src/images/colours.ts';
import { render } from '../../src/images/renderer.ts';
import { drawCard } from '../../src/lib/social-drawing.ts';
import { cards } from './cards.ts';
import { misfits } from './misfits.ts';

test('the text of every card fits: shorten the summary or the phrase of those named', async () => {
  const found = await Promise.all(
    cards.map(async (card) => (await misfits(card, drawCard(card, colours))).map((what) => `${card.name}: ${what}`)),
  );
  expect(found.flat()).toEqual([]);
  expect(cards.length).toBeGreaterThan(100);
});

test('the fonts have every letter of every card: write those named in another way', async () => {
  const draw = (letter: string, fontFamily: string) =>
    render({ type: 'text', text: letter, style: { fontFamily, fontSize: 32 } }, 48, 48, 'raw').then((pixels) => pixels.toString('base64'));
  for (const [family, of] of [
    ['Plex Mono', (card: (typeof cards)[number]) => [card.id ?? '', card.title, ...card.notes].join(' ')],
    ['Plex Sans', (card: (typeof cards)[number]) => `${card.text}\u2060`],
  ] as const) {
    const missing = await draw('\u{10ffff}', family);
    expect(await draw('☃', family)).toBe(missing);
    const letters = [...new Set(cards.flatMap((card) => [...of(card)]))];
    const lacking = await Promise.all(letters.map(async (letter) => ((await draw(letter, family)) === missing ? [letter] : [])));
    expect(cards.filter((card) => lacking.flat().some((letter) => of(card).includes(letter))).map(({ name }) => name)).toEqual([]);
  }
});
