import { finding, type Finding } from '../../schemas/finding.ts';
import { measured, type Measured } from '../../schemas/measured.ts';
import { registry, type Registry } from '../../schemas/registry.ts';
import { rfc, type Rfc } from '../../schemas/rfc.ts';
import { runtime } from '../../schemas/runtime.ts';
import { statusClass } from '../../schemas/status-class.ts';
import { statusCode } from '../../schemas/status-code.ts';
import { timelineEntry } from '../../schemas/timeline.ts';
import type { Change } from '../timeline.ts';
import { addresses, entries, folder } from './content-parts.ts';
import type { ContentFile } from './document.ts';
import type { ClassPage, Page } from './page.ts';
import { readFile, type Read } from './read-file.ts';

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

const timelineFile = 'content/timeline.yaml';
const findingsFile = 'content/findings.yaml';
const registryFile = 'content/registry.json';
const known =
  /^content\/(?:(?:status|classes|constants|rfcs|measured)\/.+|(?:timeline|findings)\.yaml|registry\.json|README\.md|addresses\.txt)$/;

const folders = {
  pages: folder('status', statusCode),
  classes: folder('classes', statusClass),
  constants: folder('constants', runtime),
  rfcs: folder('rfcs', rfc),
  measured: folder('measured', measured),
};

/** Takes every file of content and gives what it holds, and what is wrong with each file by itself, with file, key and mend. */
export function readContent(files: readonly ContentFile[]): { content: Content; problems: string[] } {
  const textOf = (name: string) => files.find(({ file }) => file === name) ?? { file: name, text: '' };
  const pages = folders.pages(files);
  const classes = folders.classes(files);
  const constants = folders.constants(files);
  const rfcs = folders.rfcs(files);
  const changes = entries(textOf(timelineFile), timelineEntry);
  const results = folders.measured(files);
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
