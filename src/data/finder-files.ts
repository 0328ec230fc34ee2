import { createHash } from 'node:crypto';
import { toColumns } from '../lib/search/columns.ts';
import { coreRecords, moreRecords } from './finder-records.ts';
import { oncePerBuild } from './once.ts';

function file(part: string, records: object[]) {
  const text = JSON.stringify(toColumns(records));
  return { name: `${part}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`, text };
}

/** Gives the two parts of the finder's index, each named after what it holds, so that it may be kept for ever. */
export const finderFiles = oncePerBuild(async () => ({
  core: file('core', await coreRecords()),
  more: file('more', await moreRecords()),
}));
