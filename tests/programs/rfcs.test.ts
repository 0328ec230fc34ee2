import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const tables = () => readdirSync('content/rfcs').map((file) => readFileSync(`content/rfcs/${file}`, 'utf8'));

test('when a text is missing it is named, and no table changes', async () => {
  const before = tables();
  const folder = mkdtempSync(join(tmpdir(), 'rfcs-'));
  writeFileSync(
    join(folder, 'rfc-index.txt'),
    '(CREATED ON: 01/21/2023.)\n\n9110 HTTP Semantics. R. Fielding, Ed. June 2022. (Status: X)\n\n',
  );
  writeFileSync(join(folder, 'rfc9110.txt'), '\n1.  Introduction\n\n   Words.\n');
  const { code, said } = await run('rfcs.ts', [folder]);
  rmSync(folder, { recursive: true });
  expect(said).toMatch(/^Not found in .*: .*rfc9111\.txt.* Nothing was changed\.$/m);
  expect(said).not.toContain('rfc9110.txt');
  expect(code).toBe(1);
  expect(tables()).toEqual(before);
});
