import { expect, test } from 'vitest';
import { monthsBefore, oldestByFile, staleSince } from '../../src/lib/stale.ts';

test.each([
  ['2026-11-22', 18, '2025-05-22'],
  ['2026-01-15', 1, '2025-12-15'],
  ['2026-08-31', 18, '2025-02-28'],
  ['2025-08-31', 18, '2024-02-29'],
  ['2026-11-22', 0, '2026-11-22'],
])('%s less %i months is %s', (day, months, before) => expect(monthsBefore(day, months)).toBe(before));

const dated = [
  { file: 'b.mdx', key: 'sources', what: 'RFC 9110', checked: '2025-05-22' },
  { file: 'b.mdx', key: 'sources', what: 'RFC 9111', checked: '2024-01-01' },
  { file: 'a.mdx', key: 'sources', what: 'RFC 9112', checked: '2025-05-21' },
];

test('what was checked before a day is stale, oldest first; on that day it is not', () => {
  expect(staleSince(dated, '2025-05-22').map(({ what }) => what)).toEqual(['RFC 9111', 'RFC 9112']);
});

test('each file stands once, with its oldest check', () => {
  expect(oldestByFile(dated).map(({ file, checked }) => [file, checked])).toEqual([
    ['b.mdx', '2024-01-01'],
    ['a.mdx', '2025-05-21'],
  ]);
});
