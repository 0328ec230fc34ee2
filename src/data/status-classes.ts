import { getCollection, getEntry } from 'astro:content';
import { statusClasses, type StatusClass } from '../lib/status-class.ts';

/** Gives every class with its entry, in order. Throws when a class has no file. */
export async function classEntries() {
  const stray = (await getCollection('classes')).length - statusClasses.length;
  if (stray > 0) throw new Error('content/classes: holds more files than there are classes. Keep 1xx to 5xx.');
  return Promise.all(
    statusClasses.map(async (id: StatusClass) => {
      const entry = await getEntry('classes', id);
      if (!entry) throw new Error(`content/classes/${id}.mdx is missing. Write it: content/README.md says how.`);
      return { id, entry };
    }),
  );
}
