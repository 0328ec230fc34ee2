import { render } from 'astro:content';
import { classesAndCodes } from './classes.ts';

/** Gives what each class page shows: its facts, its codes in order, and its compiled text. */
export async function classPages() {
  return Promise.all(
    (await classesAndCodes()).map(async ({ id, entry, codes }) => ({
      id,
      data: entry.data,
      codes,
      Content: (await render(entry)).Content,
    })),
  );
}
