import { getEntry } from 'astro:content';
import { statusClasses, type StatusClass } from '../lib/status-class.ts';

/** Gives every class with its entry, in order. Throws when a class has no file. */
export async function classEntries() {
  return Promise.all(
    statusClasses.map(async (id: StatusClass) => {
      const entry = await getEntry('classes', id);
      if (!entry) throw new Error(`content/classes/${id}.mdx is missing. Write it: content/README.md says how.`);
      return { id, entry };
    }),
  );
}
