import { readFileSync, readdirSync } from 'node:fs';
import type { PublishedClass } from '../../src/schemas/api/status-class.ts';
import type { PublishedCode } from '../../src/schemas/api/status-code.ts';
import type { PublishedList } from '../../src/schemas/api/status-list.ts';

/** Takes a path of the site and gives the text of the file that answers it. */
export function text(path: string): string {
  return readFileSync(`dist${path}`, 'utf8');
}

/** Takes a path of the site and gives what its JSON holds. */
export function json(path: string): unknown {
  return JSON.parse(text(path));
}

/** Everything that is published, in one file. */
export const list = json('/status.json') as PublishedList;

/** Every record, with the path of its own file. */
export const records: { path: string; record: PublishedCode | PublishedClass }[] = [
  ...list.codes.map((record) => ({ path: `/status/${record.code}`, record })),
  ...list.classes.map((record) => ({ path: `/status/${record.class}`, record })),
];

/** The files of `/status/` with an ending, sorted. */
export function files(ending: string): string[] {
  return readdirSync('dist/status')
    .filter((name) => name.endsWith(ending))
    .sort();
}
