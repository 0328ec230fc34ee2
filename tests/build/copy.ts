import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Makes a copy of the site outside of the tree. `remove` takes it away again. */
export function copySite(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Builds the site in a folder and gives what the build says, and whether it passed. */
export function buildIn(folder: string, env: Record<string, string>): Promise<{ passed: boolean; output: string }> {
  return new Promise((done) => {
    const command = ['node_modules/astro/bin/astro.mjs', 'build'];
    execFile(process.execPath, command, { cwd: folder, env: { ...process.env, ...env } }, (error, out, err) => {
      done({ passed: !error, output: stripVTControlCharacters(out + err) });
    });
  });
}
