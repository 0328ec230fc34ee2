import { getCollection } from 'astro:content';
import { namesOf } from '../lib/constants.ts';
import { classRecord, coreRecord, moreRecord, type CoreRecord, type MoreRecord } from '../lib/search/record.ts';
import { classEntries } from './status-classes.ts';
import { statusCodes } from './status-codes.ts';

/** Gives what the finder needs of every code and class for a first answer, in order. */
export async function coreRecords(): Promise<CoreRecord[]> {
  const runtimes = (await getCollection('constants')).map(({ data }) => data);
  const codes = (await statusCodes()).map((status) =>
    coreRecord(
      status,
      runtimes.flatMap((runtime) => namesOf(status.code, runtime)),
    ),
  );
  return [...codes, ...(await classEntries()).map(({ id, entry }) => classRecord(id, entry.data))];
}

/** Gives the rest of what the finder knows of every code and class. */
export async function moreRecords(): Promise<MoreRecord[]> {
  const codes = (await statusCodes()).map((status) => moreRecord(String(status.code), status));
  return [...codes, ...(await classEntries()).map(({ id, entry }) => moreRecord(id, { ...entry.data, emitter: undefined }))];
}
