import { fromColumns, type Columns } from '../../lib/search/columns.ts';
import { createCoreFinder, createFinder } from '../../lib/search/finder.ts';
import { joinRecords, type CoreRecord, type MoreRecord } from '../../lib/search/record.ts';
import { once } from './once.ts';

async function fetchRecords<T extends { id: string }>(name: 'core' | 'more'): Promise<T[]> {
  // Every page names the index that it was built with.
  const { dataset } = document.querySelector('[data-core]') as HTMLElement;
  const response = await fetch(dataset[name] ?? '');
  if (!response.ok) throw new Error(`The index of the finder answered ${response.status}`);
  return fromColumns((await response.json()) as Columns<T>);
}

const core = once(() => fetchRecords<CoreRecord>('core'));

/** Fetches the core of the index, once, and gives a finder on it. Throws when it cannot be had; the next call tries again. */
export const loadFinder = once(async () => createCoreFinder(await core()));

/** Fetches the rest of the index after the core, once, and gives a finder on all of it. Throws as `loadFinder` does. */
export const loadWholeFinder = once(async () => {
  const records = await core();
  return createFinder(joinRecords(records, await fetchRecords<MoreRecord>('more')));
});
