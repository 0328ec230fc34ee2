import { expect, test } from 'vitest';
import { draftSections } from '../../src/lib/rfc/draft-sections.ts';
import { rfcSections, successors } from '../../src/lib/rfc/headings.ts';
import { indexDay, indexEntry } from '../../src/lib/rfc/index-entries.ts';
import { rfcTable } from '../../src/lib/rfc/table.ts';
import { tellingWords } from '../../src/lib/rfc/telling-words.ts';
import { draft, index, printed, unpaginated } from './rfc-texts.ts';

const headings = (sections: { section: string; title: string }[]) => sections.map(({ section, title }) => `${section} ${title}`);

test.each([
  ['4.2', ['4.2.1', '4.2.0', '4.2.1.1', '5', '4.3', 'A']],
  ['B.3', ['B.3.1', 'B.3.0', 'B.3.1.1', 'C', 'B.4']],
])('%s may be followed by %j', (section, next) => expect(successors(section)).toEqual(next));

test('a printed RFC gives its sections; pages, contents, lists and numbers out of order do not count', () => {
  const sections = rfcSections(printed);
  expect(headings(sections)).toEqual([
    '1 Introduction',
    '1.1 Terms',
    '1.1.1 Indented, With a Number That May Follow',
    '2 Codes of a Rather Long Name, Which Goes On',
    '2.1.1 A Level Left Out',
    'A Changes',
    'A.1 Thanks',
  ]);
  expect(sections[1]?.text.replace(/\s+/g, ' ').trim()).toBe('See section 2.1 for more. Still the terms.');
  expect(sections.at(-1)?.text).not.toContain('404');
});

test('an RFC without pages gives its sections, and what has no number belongs to none', () => {
  const sections = rfcSections(unpaginated);
  expect(headings(sections)).toEqual(['1 Introduction', '1.1 Purpose', '2 Codes']);
  expect(sections.at(-1)?.text.trim()).toBe('The 404 status code.');
});

test('the source of a draft is numbered as the RFC will be', () => {
  expect(headings(draftSections(draft))).toEqual([
    '1 First',
    '1.1 Second',
    '1.1.1 Third',
    '1.2 Fourth',
    '2 Fifth',
    'A Sixth',
    'A.1 Seventh',
  ]);
});

test('the index says title, month and successors', () => {
  expect(indexDay(index)).toBe('2023-01-21');
  expect(indexEntry(index, 2616)).toEqual({
    title: 'Hypertext Transfer Protocol -- HTTP/1.1',
    published: '1999-06',
    obsoletedBy: [7230, 7231],
    updatedBy: [2817, 585],
  });
  expect(indexEntry(index, 9112)).toEqual({ title: 'HTTP/1.1', published: '2022-06', obsoletedBy: [], updatedBy: [] });
  expect(indexEntry(index, 9012)).toBeUndefined();
  expect(indexEntry(index, 12)).toBeUndefined();
  expect(() => indexDay('<html>')).toThrow('not rfc-index.txt');
});

const three = ['Caching caching caching of answers', 'Answers to locks', 'Answers'].map((text, at) => ({
  section: `${at + 1}`,
  title: 'T',
  text,
}));

test('telling words are seldom elsewhere; kept ones stay', () => {
  const words = tellingWords(three, /^answer/);
  expect(words.get('1')).toContain('cach');
  expect(words.get('2')).toContain('lock');
  expect(words.get('2')).not.toContain('cach');
  expect(words.get('3')).toEqual(['answer']);
});

test('a table has every heading, and facts for what is cited, the whole text too', () => {
  const head = { title: 'X', published: '2022-06', obsoletedBy: [], updatedBy: [], index: '2023-01-21' };
  const table = rfcTable(head, rfcSections(unpaginated), new Set(['', '2']));
  expect(table.sections).toEqual(['1 Introduction', '1.1 Purpose', '2 Codes']);
  expect(Object.keys(table.cited).sort()).toEqual(['', '2']);
  expect(table.cited['2']?.mentions).toBe('404');
  expect(table.cited['']?.mentions).toBe('404');
});
