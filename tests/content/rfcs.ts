import { readdirSync, readFileSync } from 'node:fs';
import { rfc, type Rfc } from '../../src/schemas/rfc.ts';

/** What is known of every RFC that pages cite, by number. */
export const rfcs: ReadonlyMap<number, Rfc> = new Map(
  readdirSync('content/rfcs').map((file) => [
    Number(file.replace('.json', '')),
    rfc.parse(JSON.parse(readFileSync(`content/rfcs/${file}`, 'utf8'))),
  ]),
);
