import { expect, test } from 'vitest';
import { describe } from '../../src/components/search/message.ts';
import { markedText } from '../../src/lib/search/excerpt.ts';
import { markWords } from '../../src/lib/search/mark.ts';
import type { Found } from '../../src/lib/search/finder.ts';
import type { Passage } from '../../src/lib/search/hit.ts';

const codes = [{}, {}] as Found[];
const passages = [{}] as Passage[];

test.each([
  [{ codes: undefined, nearest: [], passages: undefined, whole: false }, 'searching', '', false],
  [{ codes, nearest: [], passages: undefined, whole: true }, 'searching', '', false],
  [{ codes, nearest: [], passages, whole: false }, 'searching', '', false],
  [{ codes, nearest: [], passages, whole: true }, 'done', 'Showing 2 codes, 1 passage.', false],
  [{ codes, nearest: [], passages: 'failed' as const, whole: true }, 'done', 'Showing 2 codes. The full text could not be loaded.', true],
  [
    { codes: 'failed' as const, nearest: [], passages, whole: true },
    'done',
    'Showing 0 codes, 1 passage. The list of codes could not be loaded.',
    true,
  ],
  [{ codes: 'failed' as const, nearest: [], passages: 'failed' as const, whole: true }, 'failed', 'The search could not be loaded.', true],
  [
    { codes, nearest: [], passages, whole: 'failed' as const },
    'done',
    'Showing 2 codes, 1 passage. Error messages could not be searched.',
    true,
  ],
  [
    { codes: [], nearest: codes, passages, whole: true },
    'none',
    'There is no page for “427”. Showing what is next to it, and 1 passage.',
    true,
  ],
  [{ codes: [], nearest: codes, passages: [], whole: true }, 'none', 'There is no page for “427”. Showing what is next to it.', true],
  [
    { codes: [], nearest: [], passages: [], whole: true },
    'none',
    'Nothing found for “427”. Try a number, a header name or fewer words.',
    true,
  ],
])('%#: the state follows from the answer', (answer, state, message, wayOn) => {
  expect(describe(answer, ' 427 ')).toEqual({ state, message, wayOn });
});

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

test('what matched is marked, whatever its ending', () => {
  const marked = markWords('Redirected to a gateway', ['redirect', 'gateway']);
  expect(marked.filter((piece) => piece.marked).map(({ text }) => text)).toEqual(['Redirected', 'gateway']);
  expect(marked.map(({ text }) => text).join('')).toBe('Redirected to a gateway');
});
