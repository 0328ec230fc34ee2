import { compiled } from '../lib/markdown/compiled.ts';
import { classesAndCodes } from './classes.ts';

/** Gives what each class page shows: its facts, its codes in order, and its compiled text. */
export async function classPages() {
  return (await classesAndCodes()).map(({ id, entry, codes }) => ({
    id,
    data: entry.data,
    codes,
    sections: compiled(entry.filePath ?? '', entry.body ?? ''),
  }));
}
