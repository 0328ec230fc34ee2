import { classEntries } from './status-classes.ts';
import { statusCodes } from './status-codes.ts';

/** Gives the classes in order, each with its name, tagline and codes: what the lists of all codes show. */
export async function classesWithCodes() {
  const codes = await statusCodes();
  return (await classEntries()).map(({ id, entry }) => ({
    id,
    name: entry.data.name,
    tagline: entry.data.tagline,
    codes: codes.filter((status) => status.class === id),
  }));
}
