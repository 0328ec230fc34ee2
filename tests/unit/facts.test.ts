import { describe, expect, test } from 'vitest';
import { columns } from '../../src/lib/facts/columns.ts';
import { toCsv } from '../../src/lib/facts/csv.ts';
import { factsQuery, fileName, fits, selectionText } from '../../src/lib/facts/query.ts';
import { factLinks, factRow } from '../../src/lib/facts/row.ts';
import { sortRows } from '../../src/lib/facts/sort.ts';
import { strip } from '../../src/lib/strip.ts';
import { classOf } from '../../src/lib/status-class.ts';
import type { StatusCode } from '../../src/lib/status-code.ts';
import { statusCode } from '../../src/schemas/status-code.ts';
import { frontMatter } from './front-matter.ts';

const status = (code: number, change: object = {}): StatusCode => ({
  ...statusCode.parse(frontMatter(code, change)),
  code,
  class: classOf(code),
});
const note = 'A note of at least twenty characters.';
const source = 'RFC 9110 §15.5.5';
const since = { year: 1996, source: 'RFC 1945 §9.3' };
const emitter = { name: 'nginx', wire: 'log-only', note, source: 'ours', instead: [400] };
const found = status(302, {
  since,
  redirect: { method: 'post-may-become-get', note, source },
  actor: { who: 'nobody', text: "Nobody: it's done", source },
});
const closed = status(499, { standing: 'unofficial', spec: undefined, emitter, cache: { rule: 'none', note, source: 'ours' } });
const missing = status(404, { since: { ...since, year: 1997 }, headers: [{ name: 'Allow', level: 'MUST', source }] });
const rows = [found, missing, closed].map(factRow);
const codes = (sort: string) => sortRows(rows, sort).map(({ cells }) => Number(cells[0]));

describe('a row', () => {
  test('says what the strip says, with quotes set, and what is lacking', () => {
    expect(rows[0]?.cells).toEqual(
      ['302', 'Phrase of 302', 'Registered', 'Nobody: it’s done', 'No', 'Only if told to', 'Nothing', 'Should explain'].concat(
        ['POST may become GET', '1996', 'RFC 9110 §15.5.5'], // what follows the strip
      ),
    );
    expect(rows[2]?.cells.slice(2, 3).concat(rows[2].cells.slice(8))).toEqual(['Unofficial: nginx', '', 'Not known', 'No RFC']);
    expect(rows[2]?.facets).toEqual(['4xx', 'unofficial', 'caller', 'no', 'none', 'explain']);
  });
  test('has a column for each question of the strip', () => {
    expect(columns.map(({ label }): string => label)).toEqual(expect.arrayContaining(strip(found).map(({ label }) => label)));
  });
  test('links its definitions', () => {
    expect(factLinks(found)).toEqual({
      since: 'https://www.rfc-editor.org/rfc/rfc1945.html#section-9.3',
      spec: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5',
    });
    expect(factLinks(closed)).toEqual({ since: undefined, spec: undefined });
  });
});

test.each([
  ['', {}],
  ['class=4xx&cache=heuristic', { class: '4xx', cache: 'heuristic' }],
  ['class=9xx&cache=toString&colour=red', {}],
  ['q=%20retry%20after%20&sort=-since', { q: 'retry after', sort: '-since' }],
  ['sort=code', {}],
  ['sort=-code', { sort: '-code' }],
  ['sort=since-', {}],
  ['sort=size', {}],
])('the address ?%s asks for %j', (search, query) => expect(factsQuery(new URLSearchParams(search))).toEqual(query));

test.each([
  ['', [302, 404, 499]],
  ['class=4xx', [404, 499]],
  ['class=4xx&standing=registered', [404]],
  ['act=nobody', [302]],
  ['cache=none', [499]],
  ['q=NGINX', [499]],
  ['q=rfc+allow', [404]],
  ['q=nginx&class=3xx', []],
])('?%s selects %j', (search, wanted) => {
  const query = factsQuery(new URLSearchParams(search));
  expect(rows.filter((row) => fits(row, query)).map(({ cells }) => Number(cells[0]))).toEqual(wanted);
});

test.each([
  ['', [302, 404, 499]],
  ['-code', [499, 404, 302]],
  ['act', [302, 404, 499]],
  ['-act', [404, 499, 302]],
  ['cache', [302, 404, 499]],
  ['-cache', [499, 302, 404]],
  ['since', [302, 404, 499]],
  ['-since', [404, 302, 499]],
  ['send', [404, 302, 499]],
  ['method', [302, 404, 499]],
])('sorted by "%s": %j, equal rows in order, empty ones last', (sort, wanted) => expect(codes(sort)).toEqual(wanted));

test('sections sort by number, and sorting leaves its rows alone', () => {
  const of = (spec: string) => factRow(status(404, { spec }));
  const list = [of('RFC 9110 §15.5.10'), of('RFC 9110 §15.5.9')];
  expect(sortRows(list, 'spec').map(({ cells }) => cells.at(-1))).toEqual(['RFC 9110 §15.5.9', 'RFC 9110 §15.5.10']);
  expect(list[0]?.cells.at(-1)).toBe('RFC 9110 §15.5.10');
});

test('a selection is told in words and named as a file', () => {
  const query = { class: '4xx', retry: 'wait', q: 'a/b  “c”', sort: '-since' };
  expect(selectionText(query)).toBe('Class: 4xx. Try again: Yes, after waiting. With the text “a/b  “c””. Sorted by Since, descending.');
  expect(fileName(query)).toBe('status-codes-4xx-wait-a-b-c.csv');
  expect(selectionText({ sort: 'act' })).toBe('All codes. Sorted by Who has to act.');
  expect(fileName({})).toBe('status-codes.csv');
});

test('CSV quotes what it must', () => {
  expect(toCsv([['a', 'b, c'], ['"d"', 'e\nf'], ['']])).toBe('a,"b, c"\r\n"""d""","e\nf"\r\n\r\n');
});
