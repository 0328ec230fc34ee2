import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How long a build took, and how much memory its Node needed at most. */
export interface Built {
  seconds: number;
  megabytes: number;
}

const usage = new URL('usage.ts', import.meta.url).href;
/** What a build leaves for the next one. Each begins with nothing. */
const left = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** Takes the folder of an Astro site, builds it from nothing, and gives what that took. Throws with what the build says when it fails. */
export async function build(folder: string, env: Record<string, string> = {}): Promise<Built> {
  for (const part of left) rmSync(join(folder, part), { recursive: true, force: true });
  const file = join(folder, 'usage.txt');
  const start = performance.now();
  const command = ['--import', usage, 'node_modules/astro/bin/astro.mjs', 'build', '--force'];
  const child = spawn(process.execPath, command, { cwd: folder, env: { ...process.env, ...env, USAGE_FILE: file } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${folder}: the build failed:\n${said.slice(-3000)}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(readFileSync(file, 'utf8')) };
}
