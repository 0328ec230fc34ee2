import { classRecord, codeRecord, type ClassPage, type CodePage } from '../lib/api/records.ts';
import { statusList } from '../lib/api/list.ts';
import type { StatusCode } from '../lib/status-code.ts';
import { constantsFor } from './constants.ts';
import { classEntries } from './status-classes.ts';
import { statusCodes, statusEntries } from './status-codes.ts';

/** Gives all that is known of every code, in order. */
export async function codesToPublish(): Promise<CodePage[]> {
  const entries = await statusEntries();
  const byCode = new Map(entries.map(({ status }) => [status.code, status]));
  return Promise.all(
    entries.map(async ({ status, entry }) => ({
      status,
      related: status.related.map(({ code, difference }) => ({ status: byCode.get(code) as StatusCode, difference })),
      constants: await constantsFor(status.code),
      body: entry.body ?? '',
    })),
  );
}

/** Gives all that is known of every class, in order. */
export async function classesToPublish(): Promise<ClassPage[]> {
  const codes = await statusCodes();
  return (await classEntries()).map(({ id, entry }) => ({
    id,
    data: entry.data,
    codes: codes.filter((status) => status.class === id),
    body: entry.body ?? '',
  }));
}

/** Gives everything that is published as JSON. */
export async function publishedList() {
  return statusList((await codesToPublish()).map(codeRecord), (await classesToPublish()).map(classRecord));
}
