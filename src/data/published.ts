import { classRecord, codeRecord, type ClassPage, type CodePage } from '../lib/api/records.ts';
import { statusList } from '../lib/api/list.ts';
import { neighbours } from '../lib/status-code.ts';
import { classesAndCodes } from './classes.ts';
import { constantsFor } from './constants.ts';
import { allMeasured } from './measured.ts';
import { oncePerBuild } from './once.ts';
import { statusEntries } from './status-codes.ts';

/** Gives all that is known of every code, in order. */
export const codesToPublish = oncePerBuild(async (): Promise<CodePage[]> => {
  const entries = await statusEntries();
  const related = neighbours(entries.map(({ status }) => status));
  const measured = await allMeasured();
  return Promise.all(
    entries.map(async ({ status, entry }) => ({
      status,
      related: related(status),
      constants: await constantsFor(status.code),
      measured,
      body: entry.body ?? '',
    })),
  );
});

/** Gives all that is known of every class, in order. */
export async function classesToPublish(): Promise<ClassPage[]> {
  return (await classesAndCodes()).map(({ id, entry, codes }) => ({ id, data: entry.data, codes, body: entry.body ?? '' }));
}

/** Gives everything that is published as JSON. */
export const publishedList = oncePerBuild(async () =>
  statusList((await codesToPublish()).map(codeRecord), (await classesToPublish()).map(classRecord)),
);
