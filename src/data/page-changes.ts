import { statusAddress } from '../lib/address.ts';
import { titleOf } from '../lib/status-code.ts';
import { classEntries } from './status-classes.ts';
import { statusCodes } from './status-codes.ts';

/** Gives every change of a code's or class's page, newest first, those of one day in the order of the pages. */
export async function pageChanges() {
  const codes = (await statusCodes()).map((status) => ({ id: status.code, title: titleOf(status), changes: status.changes }));
  const classes = (await classEntries()).map(({ id, entry }) => ({ id, title: `${id} ${entry.data.name}`, changes: entry.data.changes }));
  return [...classes, ...codes]
    .flatMap(({ id, title, changes }) => changes.map(({ day, what }) => ({ title, address: statusAddress(id), day, what })))
    .sort((a, b) => b.day.localeCompare(a.day, 'en'));
}
