import { expect, test } from 'vitest';
import type { Runtime } from '../../src/schemas/runtime.ts';
import { compare } from './compare.ts';
import { fold } from './fold.ts';
import { byVersion, isNext, type Names } from './names.ts';

/** What a version prints: `NEW=413 OLD=413`, and which of these are deprecated. */
const seen = (version: string, names: string, deprecated: string[] = []): Names => ({
  version,
  evidence: 'executed',
  names: names.split(' ').map((pair) => [pair.replace(/=.*/, ''), Number(pair.replace(/.*=/, ''))]),
  deprecated,
});

test('versions are compared by number', () => {
  expect(['1.10.0', '1.9', '1.9.1', '7.02', '7.1'].toSorted(byVersion)).toEqual(['1.9', '1.9.1', '1.10.0', '7.1', '7.02']);
});

test.each([
  ['3.12', '3.13', true],
  ['2.2.24', '3.0.0', true],
  ['6.0.4', '6.0.5', true],
  ['2.4.62', '2.4.71', false],
  ['1.0', '2.1', false],
  ['2.2.24', '3.0.1', false],
])('a release between %s and %s is impossible: %s', (older, newer, answer) => {
  expect(isNext(older, newer)).toBe(answer);
});

const releases = [
  seen('3.2.0', 'NEW=413 OLD=413 OK=200', ['OLD']),
  seen('2.0.0', 'OLD=413 OK=200'),
  seen('3.0.0', 'OLD=413 GONE=306 OK=200'),
  seen('3.1.0', 'OLD=413 NEW=413 GONE=306 OK=200', ['OLD']),
];

test('releases fold into the names of the newest, and what changed on the way', () => {
  expect(fold(releases)).toEqual({
    symbols: { 200: 'OK', 413: 'NEW' },
    aliases: { 413: ['OLD'] },
    since: { NEW: '3.1.0', GONE: '3.0.0' },
    deprecated: { OLD: '3.1.0' },
    removed: { GONE: { code: 306, in: '3.2.0' } },
  });
});

test('what happened in a gap between versions is not dated', () => {
  const folded = fold([seen('2.4.62', 'OLD=302'), seen('2.4.71', 'NEW=302')]);
  expect(folded.since).toEqual({ NEW: '>2.4.62' });
  expect(folded.removed).toEqual({ OLD: { code: 302, in: '>2.4.62' } });
});

test('one version tells no history, and secondary names come last', () => {
  const one = seen('1', 'A=300 B=300 C=500', ['C']);
  expect(fold([one], ['A'])).toEqual({
    symbols: { 300: 'B', 500: 'C' },
    aliases: { 300: ['A'] },
    since: {},
    deprecated: { C: '' },
    removed: {},
  });
  expect(() => fold([])).toThrow('Nothing was extracted');
});

const file = {
  readings: [{ version: '3.2.0', evidence: 'executed', how: '', checked: '2026-11-22' }],
  ...fold(releases),
} as unknown as Runtime;

test.each(releases)('each release agrees with the file that was made of it', (release) => {
  expect(compare(file, release)).toEqual([]);
});

test('a name that is lacking, new, of another code, or newly deprecated is told', () => {
  expect(compare(file, seen('3.2.0', 'NEW=422 OK=200 MORE=201', ['OK']))).toEqual([
    'OLD is in the data file, but not in 3.2.0',
    'NEW is 422 in 3.2.0, but 413 in the data file',
    'MORE (201) is in 3.2.0, but not in the data file',
    'OK is deprecated in 3.2.0',
  ]);
});

test('a name that was removed, or is not there yet, is told', () => {
  expect(compare(file, seen('3.0.0', 'OLD=413 NEW=413 OK=200'))).toEqual([
    'GONE is in the data file, but not in 3.0.0',
    'NEW (413) is in 3.0.0, but not in the data file',
  ]);
});
