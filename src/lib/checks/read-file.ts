import type { z } from 'zod';
import { explained } from '../../schemas/explained.ts';
import { readJson, readYaml, split, type ContentFile } from './document.ts';
import { textProblems } from './texts.ts';

/** What was read, or what is wrong with it, each with file, key and mend. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: string[] };

/** Takes what may throw and gives the value, or the message as a problem. `where` is written before the message. */
export function attempt<T>(read: () => T, where = ''): Read<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    return { ok: false, problems: [where + (error as Error).message] };
  }
}

/** Takes a value as it was written, and where, and gives it as its schema makes it. */
export function fitting<Schema extends z.ZodType>(file: string, value: unknown, schema: Schema, at: string[] = []): Read<z.output<Schema>> {
  const { success, data, error } = explained(schema).safeParse(value);
  const wrong = error?.issues.map(({ path, message }) => `${file}: ${[...at, ...path].join('.') || 'front matter'}: ${message}.`) ?? [];
  const problems = [...wrong, ...textProblems(file, value, at)];
  return success && problems.length === 0 ? { ok: true, value: data } : { ok: false, problems };
}

/** Takes a page or a data file and its schema and gives its data and its body, which is empty in a data file. */
export function readFile<Schema extends z.ZodType>(
  { file, text }: ContentFile,
  schema: Schema,
): Read<{ data: z.output<Schema>; body: string }> {
  const page = file.endsWith('.mdx');
  const parts = page ? split(text) : { front: text, body: '' };
  if (!parts) return { ok: false, problems: [`${file}: front matter: is missing. Begin the file with ---, the keys, and --- again.`] };
  const written = attempt(() => (page ? readYaml(parts.front, 1) : readJson(parts.front)), `${file}: ${page ? 'front matter' : 'file'}: `);
  if (!written.ok) return written;
  const data = fitting(file, written.value, schema);
  return data.ok ? { ok: true, value: { data: data.value, body: parts.body } } : data;
}
