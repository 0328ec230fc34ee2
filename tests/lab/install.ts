import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import type { Client } from './client.ts';
import { cache } from './program.ts';

const ownNpm = new URL('clients/npm/', import.meta.url).pathname;

/** Installs what these clients need: packages of Debian (as root), and those of clients/npm into the cache folder. */
export function install(clients: Client[]): void {
  const debian = [...new Set(clients.flatMap((client) => client.install.debian ?? []))];
  // RUNLEVEL=1: Debian then installs a service without starting it.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...packages: string[]) =>
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'inherit', env }).status === 0;
  // All at once is fast; one by one when one of them is not to be had, so that it does not take the others with it.
  if (debian.length > 0 && !apt(...debian))
    for (const each of debian) if (!apt(each)) console.error(`Debian's package ${each} could not be installed.`);
  if (!clients.some((client) => client.install.npm)) return;
  mkdirSync(cache, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(`${ownNpm}${file}`, `${cache}${file}`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: cache, stdio: 'inherit' });
}
