import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fitLine, fitText } from '../../src/lib/fit.ts';
import { cardAddress, cardName, classCard, pageCard } from '../../src/lib/social-card.ts';
import { plainText } from '../../src/lib/plain-text.ts';
import { lightColours } from '../../src/lib/tokens.ts';
import { colours } from '../../src/images/colours.ts';
import { drawCard } from '../../src/lib/social-drawing.ts';
import { misfits } from '../content/misfits.ts';

test.each([
  ['See [404] or [410 Gone].', 'See 404 or 410 Gone.'],
  ['Send `Retry-After`.', 'Send Retry-After.'],
  ['RFC 9110 §15.1, §15.5 says "no"; it doesn\'t mind.', 'RFC 9110 §15.1, §15.5 says “no”; it doesn’t mind.'],
])('%s becomes plain words', (prose, words) => expect(plainText(prose)).toBe(words));

test.each([
  ['200 OK', 132, ['200 OK']],
  ['502 Bad Gateway', 92, ['502 Bad Gateway']],
  ['500 Internal Server Error', 108, ['500 Internal', 'Server Error']],
  ['511 Network Authentication Required', 84, ['511 Network', 'Authentication', 'Required']],
])('%s is set in %i px', (text, size, lines) => expect(fitLine(text, 840)).toEqual({ size, lines }));

test('a sentence is as large as its box lets it be', () => {
  expect(fitText('Short.', { width: 840, height: 400 }, 1.4)).toBe(46);
  expect(fitText('word '.repeat(40).trim(), { width: 840, height: 200 }, 1.4)).toBeLessThan(34);
});

const long = (letters: number, word: string) => word.repeat(letters).slice(0, letters).trim();

test.each([
  ['the longest phrase the schema lets through', long(60, 'Several Words '), long(160, 'Some words and more. ')],
  ['that phrase without a space', long(60, 'Word'), long(160, 'Some words and more. ')],
])('%s fits', async (_, title, text) => {
  const card = { name: '599', id: '599', title, text, notes: ['Server error', 'Unofficial', 'Microsoft Exchange (Outlook on the web)'] };
  expect(await misfits(card, drawCard({ ...card, class: '5xx', unofficial: true }, colours))).toEqual([]);
});

test('the longest class fits', async () => {
  const card = classCard('4xx', { name: long(30, 'Client error '), summary: long(200, 'Some words and more. '), spec: 'RFC 9110 §15.5' });
  expect(await misfits(card, drawCard(card, colours))).toEqual([]);
});

test('what leaves the safe area is seen', async () => {
  const card = pageCard('/x/', 'Title', long(2000, 'Some words and more. '));
  expect((await misfits(card, drawCard(card, colours))).join()).toContain('leaves the safe area');
});

test('the colours are the light ones of tokens.css, and all are there', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  expect(lightColours(':root { --ink: light-dark(oklch(22% 0.02 262), oklch(94% 0 0)); }')).toEqual({ ink: 'oklch(22% 0.02 262)' });
  expect(Object.keys(colours)).toEqual(expect.arrayContaining(['paper', 'ink', 'muted', 'c1', 'c2', 'c3', 'c4', 'c5']));
  for (const [name, light] of Object.entries(colours)) expect(css).toContain(`--${name}: light-dark(${light}, `);
});

test.each([
  ['/', 'home'],
  ['/about/', 'about'],
  ['/status/404/', '404'],
  ['/status/4xx/', '4xx'],
  ['/clients/curl/', 'clients-curl'],
  ['/404.html', 'home'],
])('the card of %s is %s', (path, name) => expect(cardName(path)).toBe(name));

test('the address of a card', () => expect(cardAddress(404)).toBe('/social/404.png'));
