import { expect, test } from 'vitest';
import { markedText } from '../../src/lib/search/excerpt.ts';
import type { Hit } from '../../src/lib/search/hit.ts';
import { namedStatuses } from '../../src/lib/search/named.ts';
import { rank } from '../../src/lib/search/rank.ts';

const hit = (status: string, title: string): Hit => ({ address: `/${status || title}/`, status, title, excerpt: [] });
const hits = [
  hit('', 'About'),
  hit('502', 'Bad Gateway'),
  hit('404', 'Not Found'),
  hit('4xx', 'Client error'),
  hit('400', 'Bad Request'),
  hit('429', 'Too Many Requests'),
];
const first = (query: string) => rank(query, hits).map(({ status, title }) => status || title);

test.each([
  ['404', '404'],
  ['http 404 error', '404'],
  ['4XX', '4xx'],
  ['not found', '404'],
  ['bad request', '400'],
  ['BAD GATEWAY!', '502'],
  ['42', '429'],
  ['many requests', '429'],
  ['anything else', '502'],
])('%s finds %s first', (query, status) => expect(first(query)[0]).toBe(status));

test('equal hits keep their order, pages come after codes, and a page stands once', () => {
  expect(first('zzz')).toEqual(['502', '404', '4xx', '400', '429', 'About']);
  expect(rank('', hits)).toEqual(hits);
  expect(rank('404', [...hits, ...hits])).toHaveLength(hits.length);
});

test.each([
  ['404 vs 410', ['404', '410']],
  ['404 404', ['404']],
  ['4xx', ['4xx']],
  ['port 8080, 1404, 40', []],
  ['', []],
])('%j names %j', (query, expected) => expect(namedStatuses(query)).toEqual(expected));

test.each([
  [
    'a <mark>b</mark> c',
    [
      ['a ', false],
      ['b', true],
      [' c', false],
    ],
  ],
  [
    '&lt;script&gt;<mark>&amp;</mark>',
    [
      ['<script>', false],
      ['&', true],
    ],
  ],
  ['', []],
])('%j is cut into pieces of plain text', (excerpt, expected) => {
  expect(markedText(excerpt).map(({ text, marked }) => [text, marked])).toEqual(expected);
});
