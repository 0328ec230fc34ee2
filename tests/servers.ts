/**
 * Finds the servers that the tests of the hosts start, nginx and Caddy, and the Java that the validator runs on.
 * In CI it installs what is missing.
 * Run as a program it prints what it found; a missing one is no failure, its tests are skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const servers = {
  nginx: { programs: ['nginx'], packages: ['nginx-light', 'libnginx-mod-http-brotli-static'] },
  caddy: { programs: ['caddy'], packages: ['caddy'] },
  java: { programs: ['java'], packages: ['default-jre-headless'] },
};
export type Server = keyof typeof servers;

/** Gives the path of a program that is there, or nothing. */
export function findServer(name: Server): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    join(process.env['JAVA_HOME'] ?? '', 'bin'),
  ];
  return folders.flatMap((folder) => servers[name].programs.map((program) => join(folder, program))).find((file) => existsSync(file));
}

/** Says what to install so that the tests of a program run. */
export const advice = (name: Server) =>
  `${name} is not installed, so its tests are skipped. Install it ("apt-get install ${servers[name].packages[0]}") to run them.`;

function aptGet(...args: string[]): void {
  const command = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', '-E', 'apt-get'];
  // RUNLEVEL=1: Debian then installs a service without starting it.
  spawnSync(command[0] ?? '', [...command.slice(1), ...args], {
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (import.meta.main) {
  const names = Object.keys(servers) as Server[];
  const missing = names.filter((name) => !findServer(name));
  if (missing.length > 0 && process.env['CI'] && existsSync('/usr/bin/apt-get')) {
    aptGet('update', '-qq');
    // One after the other, so that one that is not to be had does not take the others with it.
    for (const name of missing) for (const each of servers[name].packages) aptGet('install', '-y', '-qq', '--no-install-recommends', each);
  }
  for (const name of names) console.log(findServer(name) ? `Server: ${name} (${findServer(name)})` : advice(name));
}
