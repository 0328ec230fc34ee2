import { classesAndCodes } from './classes.ts';

/** Gives the classes in order, each with its name, tagline and codes: what the lists of all codes show. */
export async function classesWithCodes() {
  return (await classesAndCodes()).map(({ id, entry, codes }) => ({ id, name: entry.data.name, tagline: entry.data.tagline, codes }));
}
