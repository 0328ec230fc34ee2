import { at, kept, names, version } from './copy.ts';
import { worker } from './scope.ts';

/** Beyond these, pages that are closed are forgotten. Not before: a page that the browser keeps for going back seems closed. */
const most = 100;

const versions = new Map<string, string>();
const entry = (id: string) => at(`offline/tabs/${id}`);

/** Takes the id of a page and notes that this version gave it. The note outlives the worker. */
export async function pin(id: string): Promise<void> {
  versions.set(id, version);
  const notes = await caches.open(names.tabs);
  await notes.put(entry(id), new Response(version));
}

/** Takes the id of a page and gives the version that gave it; nothing when the network did. */
export async function versionOf(id: string): Promise<string | undefined> {
  return versions.get(id) ?? (await caches.match(entry(id), { cacheName: names.tabs }))?.text();
}

/** Pins the pages that were open before the worker was, when they are the kept ones to the letter. */
export async function adopt(): Promise<void> {
  for (const { id, url } of await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    const ours = await kept(url.replace(/[?#].*/, ''));
    if (!ours || (await versionOf(id))) continue;
    const theirs = await fetch(url, { cache: 'force-cache' });
    if ((await theirs.text()) === (await ours.text())) await pin(id);
  }
}

/** Deletes the copies that no open page needs any more. */
export async function tidy(): Promise<void> {
  const copies = (await caches.keys()).filter((name) => name.startsWith(names.copies) && name !== names.copies + version);
  const notes = await caches.open(names.tabs);
  const noted = await notes.keys();
  if (copies.length === 0 && noted.length <= most) return;
  const needed = new Set<string>();
  for (const note of noted) {
    const open = await worker.clients.get(note.url.slice(entry('').length));
    if (open) needed.add(names.copies + (await (await notes.match(note))?.text()));
    else await notes.delete(note);
  }
  await Promise.all(copies.filter((name) => !needed.has(name)).map((name) => caches.delete(name)));
}
