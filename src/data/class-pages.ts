import { render } from 'astro:content';
import { classEntries } from './status-classes.ts';
import { statusCodes } from './status-codes.ts';

/** Gives what each class page shows: its facts, its codes in order, and its compiled text. */
export async function classPages() {
  const codes = await statusCodes();
  return Promise.all(
    (await classEntries()).map(async ({ id, entry }) => ({
      id,
      data: entry.data,
      codes: codes.filter((status) => status.class === id),
      Content: (await render(entry)).Content,
    })),
  );
}
