import { expect, test } from 'vitest';
import { run } from './run.ts';

test('today nothing of the last months is old, and the program says so', async () => {
  const { code, said } = await run('stale.ts', ['--today', '2026-11-22']);
  expect(said).toContain('Nothing is older than 18 months (before 2025-05-22)');
  expect(said).toContain('Oldest check by file:');
  expect(code).toBe(0);
});

test('in years everything is old: file, key, source and day are named, and it is no error', async () => {
  const { code, said } = await run('stale.ts', ['--today', '2050-01-01', '--months', '12']);
  expect(said).toMatch(/^20\d\d-\d\d-\d\d {2}content\/status\/404\.mdx: sources: RFC 9110 §15\.1/m);
  expect(said).toMatch(/^20\d\d-\d\d-\d\d {2}content\/timeline\.yaml: rfc8470: sources: RFC 8470 §5\.2$/m);
  expect(said).toContain('sources are older than 12 months (before 2049-01-01)');
  expect(code).toBe(0);
});

test.each([[['--months', 'x']], [['--today', 'tomorrow']]])('%s is refused with an example', async (args) => {
  const { code, said } = await run('stale.ts', args);
  expect(said).toContain('Write it as');
  expect(code).not.toBe(0);
});
