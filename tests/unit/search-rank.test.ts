import { expect, test } from 'vitest';
import { parseQuery } from '../../src/lib/search/query.ts';
import { rank, type Candidate } from '../../src/lib/search/rank.ts';

const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  id,
  score: 0,
  coverage: 1,
  name: 0,
  unofficial: false,
  ...change,
});
const pages = ['4xx', '5xx', '400', '404', '410', '444', '502'].map((id) => candidate(id, { unofficial: id === '444' }));
const ranked = (typed: string, changed: Candidate[] = [], compared: string[] = []) =>
  rank(parseQuery(typed), compared, [...pages.filter(({ id }) => !changed.some((other) => other.id === id)), ...changed]);

test.each([
  ['a named code stands alone before what matches by words', ranked('404 gateway', [candidate('502', { score: 9 })]), ['404', '502']],
  ['compared codes keep the order of the query', ranked('410 vs 404'), ['410', '404']],
  [
    'codes compared in words come first',
    ranked('gone or missing', [candidate('400', { score: 99 })], ['410', '404']),
    ['410', '404', '400'],
  ],
  ['one digit finds the class, then its codes', ranked('4'), ['4xx', '400', '404', '410', '444']],
  ['two digits find codes that start with them, then the class', ranked('40'), ['400', '404', '4xx']],
  ['unofficial codes come after the others', ranked('44', [candidate('404', { score: 0 })]), ['444', '4xx']],
  ['a code that does not exist is not invented', ranked('427'), []],
  ['nothing matches nothing', ranked('zzz'), []],
])('%s', (_, ids, expected) => expect(ids).toEqual(expected));

test.each([
  ['a whole name beats a higher score', candidate('404', { score: 5, name: 1 }), candidate('410', { score: 15 })],
  ['all words beat half of them', candidate('404', { score: 10, coverage: 1 }), candidate('410', { score: 12, coverage: 0.5 })],
  ['an official code beats an unofficial one', candidate('404', { score: 10 }), candidate('444', { score: 11, unofficial: true })],
  ['equal ones come by number', candidate('404', { score: 10 }), candidate('410', { score: 10 })],
])('%s', (_, winner, loser) => {
  expect(ranked('some words', [loser, winner])).toEqual([winner.id, loser.id]);
});
