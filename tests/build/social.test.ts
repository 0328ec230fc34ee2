import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '../../src/images/colours.ts';
import { render } from '../../src/images/renderer.ts';
import { cardName } from '../../src/lib/social-card.ts';
import { cardSize, drawCard, main, safeArea } from '../../src/lib/social-drawing.ts';
import { cards } from '../content/cards.ts';
import { built } from './site.ts';

const { width, height } = cardSize;
const files = readdirSync('dist/social').map((file) => ({ name: file.replace('.png', ''), data: readFileSync(`dist/social/${file}`) }));

test('every page has its image', () => {
  const wanted = built.filter(({ path }) => path !== '/404.html').map(({ path }) => cardName(path));
  expect(files.map(({ name }) => name).sort()).toEqual(wanted.sort());
});

test(`every image is a PNG of ${width} × ${height}, 6 to 60 kB`, () => {
  for (const { name, data } of files) {
    expect(data.toString('latin1', 1, 4), name).toBe('PNG');
    expect([data.readUInt32BE(16), data.readUInt32BE(20)], name).toEqual([width, height]);
  }
  const sizes = files.map(({ data }) => data.length).sort((a, b) => a - b);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`Social images: ${sizes.length}, ${sizes[0]} to ${sizes.at(-1)} bytes, ${total} in all`);
  expect([(sizes[0] ?? 0) >= 6_000, (sizes.at(-1) ?? 0) <= 60_000]).toEqual([true, true]);
});

test('no two images are the same', () => {
  expect(new Set(files.map(({ data }) => createHash('sha256').update(data).digest('hex'))).size).toBe(files.length);
});

test('an image drawn again is the same, byte for byte', async () => {
  for (const { name, data } of files) {
    const card = cards.find((candidate) => candidate.name === name);
    if (!card) throw new Error(`${name}.png has no card in tests/content/cards.ts`);
    expect((await render(drawCard(card, colours), width, height)).equals(data), name).toBe(true);
  }
});

test('nothing but paper lies around the safe area, and between margin and text', async () => {
  const { left, right, top, bottom } = safeArea;
  const bands: [number, number, number, number][] = [
    [0, 16, width, top - 4],
    [0, bottom + 4, width, height],
    [0, 16, left - 4, height],
    [right + 4, 16, width, height],
    [main - 16, 16, main - 4, height],
  ];
  for (const card of cards) {
    const pixels = await render(drawCard(card, colours), width, height, 'raw');
    const at = (x: number, y: number) => pixels.readUInt32BE(4 * (y * width + x));
    const paper = at(width - 1, height - 1);
    const inked = bands.filter(([x0, y0, x1, y1]) => {
      for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (at(x, y) !== paper) return true;
      return false;
    });
    expect(inked, card.name).toEqual([]);
  }
});
