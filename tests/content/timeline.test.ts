import { expect, test } from 'vitest';
import { timelineProblems } from '../../src/lib/checks/timeline.ts';
import { cachedByDefault } from '../../src/lib/timeline.ts';
import { pages } from './pages.ts';
import { rfcs } from './rfcs.ts';
import { changes, codesIn, rfcPhrases } from './timeline-data.ts';

const year = (date: string) => Number(date.slice(0, 4));
const official = pages.filter(({ data }) => data.standing !== 'unofficial');
const names = changes.flatMap((change) => change.names);
const told = (code: number, phrase: string) => `${code} ${phrase}`;

test('the timeline names codes that have pages, and its texts refer to them by their phrases', () => {
  const codes = pages.map(({ code, data }) => ({ code, phrase: data.phrase }));
  expect(timelineProblems(changes, codes, rfcs)).toEqual([]);
  expect(changes.length).toBeGreaterThan(60);
});

test('the file is in order, newest first: move the entries named', () => {
  const moved = changes.filter(({ date }, index) => index > 0 && date > (changes[index - 1]?.date ?? ''));
  expect(moved.map(({ id }) => id)).toEqual([]);
});

test('no two entries say the same', () => {
  const once = (kind: string) => kind !== 'redefined' && kind !== 'renamed';
  const said = changes.flatMap(({ date, kinds, codes }) =>
    kinds.filter(once).flatMap((kind) => codes.map((code) => `${date} ${kind} ${code}`)),
  );
  expect(said.filter((line, index) => said.indexOf(line) !== index)).toEqual([]);
  expect(new Set(changes.map(({ what }) => what)).size).toBe(changes.length);
});

test('every code comes onto the timeline in the year and with the text that its page names', () => {
  const first = (code: number, kind: 'added' | 'reserved') =>
    changes.filter(({ kinds, codes }) => kinds.includes(kind) && codes.includes(code)).at(-1);
  const wrong = official.flatMap(({ file, code, data }) => {
    const change = first(code, 'added') ?? first(code, 'reserved');
    const rfc = /^RFC \d+/.exec(data.since?.source ?? '')?.[0];
    const cited = change?.sources.some((source) => 'cite' in source && source.cite.startsWith(`${rfc} `));
    const agrees = change && year(change.date) === data.since?.year && (cited || !rfc);
    return agrees ? [] : [`${file}: since: is ${data.since?.year}, ${rfc}. The timeline has ${change?.date} (${change?.id})`];
  });
  expect(wrong).toEqual([]);
  expect(official).toHaveLength(64);
});

test('no code is added twice', () => {
  const added = changes.filter(({ kinds }) => kinds.includes('added')).flatMap(({ codes }) => codes);
  expect(added.filter((code, index) => added.indexOf(code) !== index)).toEqual([]);
});

test('the former phrases of pages are the renames of the timeline', () => {
  const former = official.flatMap(({ code, data }) => data.formerPhrases.map(({ phrase }) => told(code, phrase)));
  expect(names.map(({ code, from }) => told(code, from)).sort()).toEqual(former.sort());
});

test('a rename ends at the phrase of today, or at one that was renamed later', () => {
  const today = new Set(official.map(({ code, data }) => told(code, data.phrase)));
  const from = new Set(names.map(({ code, from: old }) => told(code, old)));
  expect(names.filter(({ code, to }) => !today.has(told(code, to)) && !from.has(told(code, to)))).toEqual([]);
});

test('no phrase of the lists in the RFCs is left out, and each rename starts from one', () => {
  const listed = Object.values(rfcPhrases).flatMap((list) => Object.entries(list).map(([code, phrase]) => told(Number(code), phrase)));
  const today = new Set(official.map(({ code, data }) => told(code, data.phrase)));
  const former = [...new Set(listed)].filter((name) => !today.has(name));
  expect(names.map(({ code, from }) => told(code, from)).sort()).toEqual(former.sort());
});

test.each([
  ['RFC 1945 §9', '1996-05'],
  ['RFC 2068 §10', '1997-01'],
])('the codes added until %s are its list', (section, date) => {
  const added = changes.filter((change) => change.kinds.includes('added') && change.date <= date).flatMap(({ codes }) => codes);
  expect(added.sort((a, b) => a - b)).toEqual(codesIn(section));
});

test('after all changes, the codes cached by default are those whose pages say so', () => {
  const pagesSay = pages.filter(({ data }) => data.cache.rule === 'heuristic').map(({ code }) => code);
  expect(cachedByDefault(changes)).toEqual(pagesSay);
});

test.each([
  ['RFC 2616 §13.4', '1999-06', [200, 203, 206, 300, 301, 410]],
  ['RFC 7231 §6.1, with 308 of RFC 7238', '2014-06', [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501]],
  ['RFC 7231 §6.1, with 308, and 421 of RFC 7540', '2015-05', [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 421, 501]],
  ['RFC 9110 §15.1, with 451 of RFC 7725', '2022-06', [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]],
])('%s: the list of codes cached by default', (_, date, list) => {
  expect(cachedByDefault(changes.filter((change) => change.date <= date))).toEqual(list);
});
