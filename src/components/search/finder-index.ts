import { address } from '../../lib/address.ts';
import { createFinder, type Finder } from '../../lib/search/finder.ts';
import { joinRecords, type CoreRecord, type MoreRecord } from '../../lib/search/record.ts';

let core: Promise<CoreRecord[]> | undefined;
let more: Promise<MoreRecord[]> | undefined;
let first: Promise<Finder> | undefined;
let whole: Promise<Finder> | undefined;

async function fetchRecords<T>(name: 'core' | 'more'): Promise<T> {
  const response = await fetch(address(`/finder/${name}.json`));
  if (!response.ok) throw new Error(`The index of the finder answered ${response.status}`);
  return (await response.json()) as T;
}

/** Fetches the core of the index, once, and gives a finder on it. Throws when it cannot be had; the next call tries again. */
export function loadFinder(): Promise<Finder> {
  core ??= fetchRecords<CoreRecord[]>('core');
  first ??= core.then((records) => createFinder(joinRecords(records, [])));
  first.catch(() => (core = first = undefined));
  return first;
}

/** Fetches the rest of the index after the core, once, and gives a finder on all of it. Throws as `loadFinder` does. */
export function loadWholeFinder(): Promise<Finder> {
  whole ??= loadFinder().then(async () => {
    more ??= fetchRecords<MoreRecord[]>('more');
    return createFinder(joinRecords((await core) ?? [], await more));
  });
  whole.catch(() => (more = whole = undefined));
  return whole;
}
