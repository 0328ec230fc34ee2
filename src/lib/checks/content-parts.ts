import type { z } from 'zod';
import { contentId } from '../content-id.ts';
import { readAddresses } from './addresses.ts';
import { byText } from './by-text.ts';
import { readYaml, type ContentFile } from './document.ts';
import { attempt, fitting, readFile, type Read } from './read-file.ts';

type Folder = 'status' | 'classes' | 'constants' | 'rfcs' | 'measured';

/** Takes the name of a folder and the schema of its files, and gives what reads them, each with its id. */
export function folder<Schema extends z.ZodType>(name: Folder, schema: Schema) {
  const start = `content/${name}/`;
  const readOne = byText((entry) => {
    const id = attempt(() => contentId(name, entry.file.slice(start.length)));
    const read = readFile(entry, schema);
    if (id.ok && read.ok) return { ok: true as const, value: { file: entry.file, id: id.value, ...read.value } };
    return { ok: false as const, problems: [id, read].flatMap((one) => (one.ok ? [] : one.problems)) };
  });
  return (files: readonly ContentFile[]) => files.filter(({ file }) => file.startsWith(start)).map(readOne);
}

/** Takes a file of YAML and the schema of its entries, and gives each with its id. */
export function entries<Schema extends z.ZodType<object>>(
  { file, text }: ContentFile,
  schema: Schema,
): Read<z.output<Schema> & { id: string }>[] {
  const written = attempt(() => readYaml(text), `${file}: file: `);
  if (!written.ok) return [written];
  return Object.entries(written.value ?? {}).map(([id, entry]) => {
    const read = fitting(file, entry, schema, [id]);
    return read.ok ? { ok: true, value: { ...read.value, id } } : read;
  });
}

/** Takes the list of published addresses, if there is one, and reads it. */
export function addresses(list: ContentFile | undefined): Read<unknown> {
  if (list) return attempt(() => readAddresses(list.text));
  return { ok: false, problems: ['content/addresses.txt: file: is missing. Bring it back: it holds every address that was published.'] };
}
