import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { writeOffline } from '../../src/integrations/offline-copy.ts';

/** A host that serves one build after another at one address, and can be switched off. */
export interface Host {
  origin: string;
  serve(folder: string): Promise<void>;
  stop(): Promise<void>;
}

export async function openHost(): Promise<Host> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  let running: ChildProcess | undefined;
  const stop = async () => {
    if (running?.exitCode !== null) return;
    running.kill();
    await once(running, 'exit');
  };
  const serve = async (folder: string) => {
    await stop();
    const script = resolve('src/preview/serve.ts');
    running = spawn(process.execPath, [script, '--port', String(port)], { cwd: folder });
    await once(running.stdout as NonNullable<typeof running.stdout>, 'data');
  };
  return { origin: `http://localhost:${port}`, serve, stop };
}

/** A folder with a built site in its `dist`. */
export interface Build {
  folder: string;
  remove(): void;
}

function newBuild(): Build {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies a build and changes the copy. */
export async function changedCopy({ folder }: Build, change: (dist: string) => void | Promise<void>): Promise<Build> {
  const copy = newBuild();
  cpSync(folder, copy.folder, { recursive: true });
  await change(join(copy.folder, 'dist'));
  return copy;
}

const written = /\.(?:html|js|json)$/;

/**
 * Copies the built site and changes it as a new build would: what is a payment there is a barter here, in pages and
 * indexes, and every script and the list of Pagefind's pages have other names. The offline copy is made anew.
 */
export async function barterBuild(): Promise<Build> {
  const build = newBuild();
  const dist = join(build.folder, 'dist');
  const left = /\.(?:gz|br)$|^dist\/(?:offline|social)\//;
  mkdirSync(dist);
  cpSync('dist', dist, { recursive: true, filter: (path) => !left.test(path) });
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const renamed = names.filter((name) => /^_astro\/.*\.js$|\.pf_meta$/.test(name)).map((name) => /([\w-]+)\.\w+$/.exec(name)?.[1] ?? '');
  const anew = (text: string) => renamed.reduce((all, hash) => all.replaceAll(hash, `${hash}-new`), text).replaceAll('Payment', 'Barter');
  // The scripts are changed, so their hashes are those of no script.
  const unhashed = (text: string) => text.replaceAll(/ integrity="[^"]*"/g, '');
  for (const name of names.filter((one) => written.test(one))) {
    writeFileSync(join(dist, name), unhashed(anew(readFileSync(join(dist, name), 'utf8'))));
  }
  for (const name of names) if (anew(name) !== name) renameSync(join(dist, name), join(dist, anew(name)));
  await writeOffline(dist, '/');
  return build;
}

/** Gives the names of the copies that the browser keeps. */
export const copies = (page: Page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' copy ')));

/** Says whether a worker is still on its way in. */
export const settling = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.installing !== null || registration.waiting !== null || registration.active?.state !== 'activated';
  });
