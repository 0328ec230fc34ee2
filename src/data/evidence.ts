import { getCollection } from 'astro:content';
import { changesAsPages } from '../lib/checks/timeline.ts';
import { evidence } from '../lib/evidence.ts';
import { classEntries } from './status-classes.ts';
import { statusCodes, statusEntries } from './status-codes.ts';
import { timeline } from './timeline.ts';

/** Gives what was checked of the content of this build, in numbers. */
export async function evidenceOfBuild() {
  const codes = (await statusEntries()).map(({ entry }) => ({ file: entry.id, data: entry.data, body: entry.body ?? '' }));
  const classes = (await classEntries()).map(({ id, entry }) => ({ file: id, data: entry.data, body: entry.body ?? '' }));
  return evidence(
    codes,
    [...classes, ...changesAsPages((await timeline()).changes)],
    (await getCollection('constants')).map(({ data }) => data),
  );
}

/** Gives how many codes of the IANA registry have a page, and how many others. */
export async function codeCounts() {
  const unofficial = (await statusCodes()).filter(({ standing }) => standing === 'unofficial').length;
  return { registered: (await statusCodes()).length - unofficial, unofficial };
}
