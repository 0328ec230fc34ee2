import type { z } from 'zod';
import { finding, type Finding } from '../../schemas/finding.ts';
import { measured, type Measured } from '../../schemas/measured.ts';
import { registry, type Registry } from '../../schemas/registry.ts';
import { rfc, type Rfc } from '../../schemas/rfc.ts';
import { runtime } from '../../schemas/runtime.ts';
import { statusClass } from '../../schemas/status-class.ts';
import { statusCode } from '../../schemas/status-code.ts';
import { timelineEntry } from '../../schemas/timeline.ts';
import { contentId } from '../content-id.ts';
import type { Change } from '../timeline.ts';
import { readAddresses } from './addresses.ts';
import { readYaml, type ContentFile } from './document.ts';
import type { ClassPage, Page } from './page.ts';
import { attempt, fitting, readFile, type Read } from './read-file.ts';

/** All content, read; what has a problem is left out. */
export interface Content {
  pages: Page[];
  classes: ClassPage[];
  rfcs: ReadonlyMap<number, Rfc>;
  changes: Change[];
  measured: Measured[];
  findings: Finding[];
  registry: Registry | undefined;
}

type Folder = 'status' | 'classes' | 'constants' | 'rfcs' | 'measured';
const timelineFile = 'content/timeline.yaml';
const findingsFile = 'content/findings.yaml';
const registryFile = 'content/registry.json';
const known =
  /^content\/(?:(?:status|classes|constants|rfcs|measured)\/.+|(?:timeline|findings)\.yaml|registry\.json|README\.md|addresses\.txt)$/;

function inFolder<Schema extends z.ZodType>(files: readonly ContentFile[], folder: Folder, schema: Schema) {
  const start = `content/${folder}/`;
  return files
    .filter(({ file }) => file.startsWith(start))
    .map((entry) => {
      const id = attempt(() => contentId(folder, entry.file.slice(start.length)));
      const read = readFile(entry, schema);
      if (id.ok && read.ok) return { ok: true as const, value: { file: entry.file, id: id.value, ...read.value } };
      return { ok: false as const, problems: [id, read].flatMap((one) => (one.ok ? [] : one.problems)) };
    });
}

/** Entries of a file of YAML, each under its id. */
function entries<Schema extends z.ZodType<object>>({ file, text }: ContentFile, schema: Schema): Read<z.output<Schema> & { id: string }>[] {
  const written = attempt(() => readYaml(text), `${file}: file: `);
  if (!written.ok) return [written];
  return Object.entries(written.value ?? {}).map(([id, entry]) => {
    const read = fitting(file, entry, schema, [id]);
    return read.ok ? { ok: true, value: { ...read.value, id } } : read;
  });
}

function addresses(list: ContentFile | undefined): Read<unknown> {
  if (list) return attempt(() => readAddresses(list.text));
  return { ok: false, problems: ['content/addresses.txt: file: is missing. Bring it back: it holds every address that was published.'] };
}

/** Takes every file of content and gives what it holds, and what is wrong with each file by itself, with file, key and mend. */
export function readContent(files: readonly ContentFile[]): { content: Content; problems: string[] } {
  const textOf = (name: string) => files.find(({ file }) => file === name) ?? { file: name, text: '' };
  const pages = inFolder(files, 'status', statusCode);
  const classes = inFolder(files, 'classes', statusClass);
  const constants = inFolder(files, 'constants', runtime);
  const rfcs = inFolder(files, 'rfcs', rfc);
  const changes = entries(textOf(timelineFile), timelineEntry);
  const results = inFolder(files, 'measured', measured);
  const found = entries(textOf(findingsFile), finding);
  const rows = readFile(textOf(registryFile), registry);
  const list = addresses(files.find(({ file }) => file === 'content/addresses.txt'));
  const strangers = files
    .filter(({ file }) => !known.test(file))
    .map(({ file }) => `${file}: file name: belongs to no part of the content. Move it into status/ or classes/, or delete it.`);
  const values = <T>(list: Read<T>[]) => list.flatMap((one) => (one.ok ? [one.value] : []));
  return {
    content: {
      pages: values(pages).map(({ id, ...page }) => ({ ...page, code: Number(id) })),
      classes: values(classes),
      rfcs: new Map(values(rfcs).map(({ id, data }) => [Number(id), data])),
      changes: values(changes),
      measured: values(results).map(({ data }) => data),
      findings: values(found),
      registry: rows.ok ? rows.value.data : undefined,
    },
    problems: [
      ...strangers,
      ...[...pages, ...classes, ...constants, ...rfcs, ...changes, ...results, ...found, rows, list].flatMap((one) =>
        one.ok ? [] : one.problems,
      ),
    ],
  };
}
