import { contentOf, type Archive } from '../lib/offline-archive.ts';
import { contentsPath, offlineNames, type Contents } from '../lib/offline-names.ts';
import { worker } from './scope.ts';

/** Written in by the build: where the archive is, what it must be, and how much room it takes. */
declare const ARCHIVE: { version: string; path: string; integrity: string; bytes: number };

export const { version } = ARCHIVE;
export const base = worker.registration.scope;
export const names = offlineNames(new URL(base).pathname);

/** Takes a path from the root of the site and gives its address. */
export const at = (path: string): string => new URL(path, base).href;

/** Takes an address and gives what the copy of a version has for it. */
export const kept = (address: string, of = version) => caches.match(address, { cacheName: names.copies + of });

/** Says whether the copy of this version is there, whole. */
export const isWhole = async () => (await kept(at(contentsPath))) !== undefined;

/** The reader's choice comes first, then Save-Data, then whether there is room for another copy. */
async function mayFetch(): Promise<boolean> {
  if (await caches.has(names.unwanted)) return false;
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData && !(await caches.has(names.wanted))) return false;
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota - usage > 2 * ARCHIVE.bytes;
}

async function unpack({ headers, style, files, moved }: Archive): Promise<void> {
  const cache = await caches.open(names.copies + version);
  const put = (path: string, answer: Response) => cache.put(at(path), answer);
  await Promise.all([
    ...files.map((file) => put(file.path, new Response(contentOf(file, style), { headers: headers[file.headers] ?? {} }))),
    ...Object.entries(moved).map(([from, to]) => put(from, Response.redirect(at(to), 301))),
  ]);
  if (await caches.has(names.unwanted)) throw new Error('The reader does not want a copy');
  const pages = files.filter(({ path }) => /(?:^|\/)$/.test(path)).length;
  await put(contentsPath, Response.json({ pages, bytes: ARCHIVE.bytes } satisfies Contents));
}

async function fetchCopy(): Promise<void> {
  if ((await isWhole()) || !(await mayFetch())) return;
  const { path, integrity } = ARCHIVE;
  const response = await fetch(at(path), { integrity, cache: 'no-store', priority: 'low' });
  const archive = (await response.json()) as Archive;
  const name = names.copies + version;
  await caches.delete(name);
  await unpack(archive).catch(async (error: unknown) => {
    await caches.delete(name);
    throw error;
  });
}

let filling: Promise<void> | undefined;

/**
 * Fetches the archive and unpacks it, unless the copy is there, unwanted, or too large. Throws when it cannot be had
 * or is not what the build wrote; then nothing is left of it.
 */
export function fill(): Promise<void> {
  filling ??= fetchCopy().finally(() => {
    filling = undefined;
  });
  return filling;
}
