import { expect, test } from 'vitest';
import { runtime } from '../../src/schemas/runtime.ts';
import type { Names } from './names.ts';
import { updated } from './update.ts';

const extraction = { id: 'any', packages: {}, what: 'its table', extract: () => Promise.resolve([]) };
const reading = { version: '1.0.0', evidence: 'executed', how: 'Printed by a test.', checked: '2026-01-01' };
const before = runtime.parse({
  label: 'Any',
  package: 'any',
  language: 'any',
  url: 'https://example.com',
  readings: [reading],
  symbols: { 200: 'OK', 413: 'LARGE' },
  since: { LARGE: '0.9.0' },
  removed: { LOST: { code: 306, in: '0.8.0' } },
  notes: { 413: 'A note.' },
});
const names = (version: string, pairs: [string, number][], evidence: Names['evidence'] = 'executed'): Names => ({
  version,
  evidence,
  names: pairs,
  deprecated: [],
});
const after = (here: Names[], read: Names[] = []) => updated(extraction, before, here, read, '2026-11-22');

test('a newer version dates what it brings and loses, and the file keeps what it knew', () => {
  const pairs: [string, number][] = [...Object.entries({ OK: 200, NEW: 413 })];
  expect(after([names('1.1.0', pairs)])).toEqual({
    ...before,
    readings: [{ version: '1.1.0', evidence: 'executed', how: 'Printed by running it: its table.', checked: '2026-11-22' }],
    symbols: { 200: 'OK', 413: 'NEW' },
    since: { LARGE: '0.9.0', NEW: '1.1.0' },
    removed: { LOST: { code: 306, in: '0.8.0' }, LARGE: { code: 413, in: '1.1.0' } },
  });
});

test('the same version again changes the day alone', () => {
  const again = after([names('1.0.0', Object.entries({ OK: 200, LARGE: 413 }))]);
  expect({ ...again, readings: [] }).toEqual({ ...before, readings: [] });
  expect(again.readings[0]?.checked).toBe('2026-11-22');
});

test('an older version is refused', () => {
  expect(() => after([names('0.9.0', [['OK', 200]])])).toThrow('any: 0.9.0 is here, but the data have 1.0.0. Nothing is written');
});

test('all releases together replace what the file knew, and an older one that was run is kept as a reading', () => {
  const read = [names('0.9.0', [['OK', 200]], 'extracted'), names('2.0.0', Object.entries({ OK: 200, NEW: 413 }), 'extracted')];
  const next = after([names('1.0.0', [['OK', 200]])], read);
  expect(next.readings.map(({ version, evidence }) => `${version} ${evidence}`)).toEqual(['2.0.0 extracted', '1.0.0 executed']);
  expect(next.symbols).toEqual({ 200: 'OK', 413: 'NEW' });
  expect(next.since).toEqual({ NEW: '>0.9.0' });
  expect(next.removed).toEqual({});
});
