import { readdirSync, readFileSync } from 'node:fs';
import { readYaml, split as parts } from '../../src/lib/checks/document.ts';
import type { ClassPage, Page } from '../../src/lib/checks/page.ts';
import { statusClass } from '../../src/schemas/status-class.ts';
import { statusCode } from '../../src/schemas/status-code.ts';

/** Takes the text of a file and gives its front matter, as the build reads it, and its body. */
export function split(text: string): { data: unknown; body: string } {
  const { front = '', body = '' } = parts(text) ?? {};
  return { data: readYaml(front), body };
}

function read(folder: string) {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, id: name.slice(0, 3), ...split(readFileSync(`${folder}/${name}`, 'utf8')) }));
}

/** Every code's page as the content rules see it. */
export const pages: Page[] = read('content/status').map(({ file, id, data, body }) => ({
  file,
  code: Number(id),
  data: statusCode.parse(data),
  body,
}));

/** Every class page. */
export const classPages: ClassPage[] = read('content/classes').map((page) => ({
  ...page,
  data: statusClass.parse(page.data),
}));

/** Takes a body and gives its prose: no code blocks, no marks for code. */
export function prose(body: string): string {
  return body.replace(/^```[\s\S]*?^```$/gm, '');
}

/** Takes a body and gives its sections by title. */
export function sectionsOf(body: string): Map<string, string> {
  const parts = body.split(/^## (.+)$/m).slice(1);
  return new Map(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : [])));
}
