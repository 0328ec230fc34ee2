import { expect, test } from 'vitest';
import { constantsOf } from '../../src/lib/constants.ts';

const runtime = (id: string, symbols: Record<string, string>, notes: Record<string, string> = {}) => ({
  id,
  label: id,
  package: 'p',
  version: '1',
  language: 'l',
  evidence: 'read' as const,
  how: 'h',
  url: 'https://example.com',
  checked: '2026-11-22',
  symbols,
  notes,
});

test('runtimes come in the order of the site, with gaps and notes as they are', () => {
  const all = [runtime('zig', {}), runtime('go', { 404: 'http.StatusNotFound' }), runtime('node', {}, { 404: 'A note' })];
  expect(constantsOf(404, all).map(({ id, symbol, note }) => [id, symbol, note])).toEqual([
    ['node', undefined, 'A note'],
    ['go', 'http.StatusNotFound', undefined],
    ['zig', undefined, undefined],
  ]);
});
