import { readFileSync, readdirSync } from 'node:fs';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';

interface Colour {
  red: number;
  green: number;
  blue: number;
}
interface AxeColours {
  Color: new (red?: number, green?: number, blue?: number) => Colour & { parseString(text: string): Colour };
  getContrast(one: Colour, other: Colour): number;
}
const { Color, getContrast } = (axe as unknown as { commons: { color: AxeColours } }).commons.color;

const css = readdirSync('src/styles').map((file) => readFileSync(`src/styles/${file}`, 'utf8'));
const tokens = [...css.join('').matchAll(/--([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/g)];
const tints = [...css.join('').matchAll(/background: color-mix\(in oklch, var\(--k\) (\d+)%, transparent\)/g)].map(([, part]) =>
  Number(part),
);

/** What a class may have as its colour. */
const tones = ['c1', 'c2', 'c3', 'c4', 'c5', 'muted'];
const uses = {
  text: ['ink', 'muted', 'k', 'paper'],
  ground: ['paper', 'raised', 'mark', 'ink', 'k', 'veil'],
  line: ['ink', 'edge', 'k', 'rule'],
};

function used(properties: RegExp): string[] {
  const declarations = css.join('').matchAll(/([\w-]+): ([^;{}]*var\(--[^;{}]*);/g);
  const values = [...declarations].flatMap(([, property = '', value = '']) => (properties.test(property) ? value : []));
  const names = values.flatMap((value) => [...value.matchAll(/var\(--([a-z0-9]+)\)/g)].map(([, name]) => name ?? ''));
  return [...new Set(names)].sort();
}

test('the pairs below are all that the styles use', () => {
  expect(used(/^color$/)).toEqual(uses.text.toSorted());
  expect(used(/^background/)).toEqual(uses.ground.toSorted());
  expect(used(/^(?:border|outline|text-decoration)/)).toEqual(uses.line.toSorted());
  expect(tokens.map(([, name]) => name)).toEqual(expect.arrayContaining(tones));
  expect(tints.length).toBeGreaterThan(0);
});

describe.each([
  ['light', 2],
  ['dark', 3],
])('%s', (_, theme) => {
  const colour = (name: string) => new Color().parseString(tokens.find(([, token]) => token === name)?.[theme] ?? '');
  const contrast = (one: Colour, other: Colour) => Math.floor(getContrast(one, other) * 100) / 100;
  const tinted = (tone: string, percent: number) => {
    const [over, paper] = [colour(tone), colour('paper')];
    const mixed = (part: keyof Colour) => (over[part] * percent + paper[part] * (100 - percent)) / 100;
    return new Color(mixed('red'), mixed('green'), mixed('blue'));
  };

  test.each([
    ...['ink', ...tones].flatMap((text) => [
      [text, 'paper'],
      [text, 'raised'],
    ]),
    ['ink', 'mark'],
    ['paper', 'ink'],
  ])('%s is read on %s at 7:1', (text = '', ground = '') => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(tones)('what is chosen or pointed at in the tone %s is read at 7:1', (tone) => {
    for (const percent of tints)
      for (const text of ['ink', 'muted', tone]) expect(contrast(colour(text), tinted(tone, percent)), text).toBeGreaterThanOrEqual(7);
  });

  test.each([...tones, 'edge', 'ink'])('a ring or a border in %s stands out at 3:1', (line) => {
    for (const ground of ['paper', 'raised']) expect(contrast(colour(line), colour(ground)), ground).toBeGreaterThanOrEqual(3);
    for (const percent of tones.includes(line) ? tints : [])
      expect(contrast(colour(line), tinted(line, percent))).toBeGreaterThanOrEqual(3);
  });
});
