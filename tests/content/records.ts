import { readdirSync, readFileSync } from 'node:fs';
import { namesOf } from '../../src/lib/constants.ts';
import { classRecord, coreRecord, joinRecords, moreRecord, type CoreRecord, type FinderRecord } from '../../src/lib/search/record.ts';
import { classOf, type StatusClass } from '../../src/lib/status-class.ts';
import { runtime } from '../../src/schemas/runtime.ts';
import { classPages, pages } from './pages.ts';

const runtimes = readdirSync('content/constants').map((file) =>
  runtime.parse(JSON.parse(readFileSync(`content/constants/${file}`, 'utf8'))),
);
/** What it knows before the rest of the index has come. */
export const core: CoreRecord[] = [
  ...pages.map(({ code, data }) =>
    coreRecord(
      { ...data, code, class: classOf(code) },
      runtimes.flatMap((file) => namesOf(code, file)),
    ),
  ),
  ...classPages.map(({ id, data }) => classRecord(id as StatusClass, data)),
];
const more = [
  ...pages.map(({ code, data }) => moreRecord(String(code), data)),
  ...classPages.map(({ id, data }) => moreRecord(id, { ...data, emitter: undefined })),
];

/** What the finder knows of the content as it is, without a build. */
export const records: FinderRecord[] = joinRecords(core, more);
