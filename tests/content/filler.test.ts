import { expect, test } from 'vitest';
import { classPages, pages, prose } from './pages.ts';

/** The one list of phrases that say nothing. */
const filler = [
  'it is important to note',
  'it should be noted',
  'note that',
  'in order to',
  'please',
  'simply',
  'just',
  'obviously',
  'of course',
  'basically',
  'essentially',
  'various',
  'leverage',
  'as mentioned',
  'in other words',
  'needless to say',
];
const pattern = new RegExp(String.raw`\b(?:${filler.join('|')})\b`, 'gi');

test('no page has filler', () => {
  const found = [...pages, ...classPages].flatMap(({ file, body }) =>
    [
      ...prose(body)
        .replace(/`[^`]*`/g, '')
        .matchAll(pattern),
    ].map(([words]) => `${file}: "${words}" says nothing. Cut it`),
  );
  expect(found).toEqual([]);
});
