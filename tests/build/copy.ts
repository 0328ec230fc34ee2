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

/** What runners of tests set, and the build would take for its own: with NODE_ENV "test" it is a slow one for `astro dev`. */
const ofRunners = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV'];

/** Builds the site in a folder and gives what the build says of it, and whether it passed. */
export function buildIn(folder: string, env: Record<string, string>): Promise<{ passed: boolean; output: string }> {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofRunners.includes(name)));
  return new Promise((done) => {
    const command = ['node_modules/astro/bin/astro.mjs', 'build'];
    execFile(process.execPath, command, { cwd: folder, env: { ...own, ...env } }, (error, out, err) => {
      done({ passed: !error, output: stripVTControlCharacters(out + err) });
    });
  });
}
