import { getCollection } from 'astro:content';
import { evidence } from '../lib/evidence.ts';
import { classEntries } from './status-classes.ts';
import { statusEntries } from './status-codes.ts';

/** Gives what was checked of the content of this build, in numbers. */
export async function evidenceOfBuild() {
  const codes = (await statusEntries()).map(({ entry }) => ({ file: entry.id, data: entry.data, body: entry.body ?? '' }));
  const classes = (await classEntries()).map(({ id, entry }) => ({ file: id, data: entry.data, body: entry.body ?? '' }));
  return evidence(
    codes,
    classes,
    (await getCollection('constants')).map(({ data }) => data),
  );
}
