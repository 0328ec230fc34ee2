import { expect, test } from 'vitest';
import { constantsOf, namesOf } from '../../src/lib/constants.ts';
import { runtime as schema } from '../../src/schemas/runtime.ts';

const base = {
  label: 'Any',
  package: 'any',
  language: 'any',
  url: 'https://example.com',
  readings: [{ version: '7.1.0', evidence: 'executed', how: 'Printed by a test.', checked: '2026-11-22' }],
  symbols: {},
};
const runtime = (id: string, rest: Record<string, unknown> = {}) => ({ id, ...schema.parse({ ...base, ...rest }) });
const note = (rest: Record<string, unknown>) => constantsOf(413, [runtime('x', rest)])[0]?.note;

test('runtimes come in the order of the site, with gaps and notes as they are', () => {
  const all = [
    runtime('zig', { label: 'Zig' }),
    runtime('go', { label: 'Go', symbols: { 404: 'http.StatusNotFound' } }),
    runtime('node', { label: 'Node.js', notes: { 404: 'A note.' } }),
  ];
  expect(constantsOf(404, all).map(({ label, symbol, note }) => [label, symbol, note])).toEqual([
    ['Node.js', undefined, 'A note.'],
    ['Go', 'http.StatusNotFound', undefined],
    ['Zig', undefined, undefined],
  ]);
});

test('version and evidence are those of the newest reading', () => {
  expect(constantsOf(404, [runtime('go')])[0]).toMatchObject({ version: '7.1.0', evidence: 'executed' });
});

test.each([
  [{ symbols: { 413: 'NEW' }, since: { NEW: '3.1.0' } }, 'Since 3.1.'],
  [{ symbols: { 413: 'NEW' }, since: { NEW: '>2.4.62' } }, 'After 2.4.62.'],
  [{ symbols: { 413: 'NEW' }, since: { NEW: '6.0.5' }, deprecated: { NEW: '7.0.0' } }, 'Since 6.0.5, deprecated since 7.0.'],
  [{ symbols: { 413: 'NEW' }, aliases: { 413: ['OLD'] }, deprecated: { OLD: '' } }, 'Also OLD, deprecated.'],
  [{ symbols: { 413: 'NEW' }, removed: { A: { code: 413, in: '7.0.0' }, B: { code: 413, in: '7.0.0' } } }, 'Before 7.0: A, B.'],
  [{ removed: { A: { code: 413, in: '>2.4.62' }, B: { code: 414, in: '7.0' } } }, 'Up to 2.4.62: A.'],
  [{ symbols: { 413: 'NEW' }, since: { NEW: '8.0' }, notes: { 413: 'A note.' } }, 'Since 8.0. A note.'],
  [{ symbols: { 413: 'NEW' } }, undefined],
])('the data %o make the note %s', (data, text) => {
  expect(note(data)).toBe(text);
});

test('where there is no constant, what to write instead has the number', () => {
  const [constant] = constantsOf(999, [runtime('rust', { instead: 'StatusCode::from_u16({code})' })]);
  expect(constant?.instead).toBe('StatusCode::from_u16(999)');
  const [known] = constantsOf(404, [runtime('rust', { instead: 'of({code})', symbols: { 404: 'NOT_FOUND' } })]);
  expect(known?.instead).toBeUndefined();
});

test('every name of a code can be found: main, other and former ones; notes are prose', () => {
  const file = runtime('x', {
    symbols: { 413: 'NEW', 414: 'NO' },
    aliases: { 413: ['OLD'] },
    removed: { A: { code: 413, in: '7.0' }, B: { code: 414, in: '7.0' } },
    notes: { 413: 'In trunk only: HTTP_LARGE.' },
  });
  expect(namesOf(413, file)).toEqual(['NEW', 'OLD', 'A']);
});

test.each([
  ['a code of two digits', { symbols: { 99: 'NO' } }, 'is not a code'],
  ['a version in words', { since: { NEW: 'soon' } }, 'is not a version'],
  ['no reading', { readings: [] }, 'readings'],
  ['an instead without a place for the number', { instead: 'new Status()' }, '{code}'],
])('%s is refused', (_, rest, message) => {
  const { error } = schema.safeParse({ ...base, ...rest });
  expect(error?.message).toContain(message);
});
