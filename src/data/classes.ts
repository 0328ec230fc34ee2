import { classEntries } from './status-classes.ts';
import { statusCodes } from './status-codes.ts';

/** Gives every class in order, with its entry and its codes. */
export async function classesAndCodes() {
  const codes = await statusCodes();
  return (await classEntries()).map(({ id, entry }) => ({ id, entry, codes: codes.filter((status) => status.class === id) }));
}
