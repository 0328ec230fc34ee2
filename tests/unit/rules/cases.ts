import type { Asked, Options } from '../../../src/lib/rules.ts';

/** A response as it was sent, the request, and what cannot be seen. */
export interface Case {
  answer: string;
  to?: string;
  options?: Options;
}

/** A rule, a response that keeps it, one that breaks it, and what else that one breaks. */
export type Row = [id: string, kept: Case | string, broken: Case | string, also?: string[]];

export const date = 'Date: Sun, 22 Nov 2026 10:15:00 GMT';

/** Takes a status, fields and content and gives a response that is right in everything else, lines ending in LF. */
export function answer(status: string, fields: string[] = [], content = ''): string {
  const code = Number(status.slice(0, 3));
  const names = fields.map((field) => field.split(':')[0]);
  const bare = code < 200 || code === 204 || code === 304;
  return [
    `HTTP/1.1 ${status}`,
    ...(code < 200 || names.includes('Date') ? [] : [date]),
    ...fields,
    ...(content && !names.includes('Content-Type') ? ['Content-Type: text/plain'] : []),
    ...(bare || names.includes('Content-Length') || names.includes('Transfer-Encoding') ? [] : [`Content-Length: ${content.length}`]),
    '',
    content,
  ].join('\n');
}

/** Takes a response with LF and gives it with CRLF, as on the wire. */
export const wire = (text: string) => text.replaceAll('\n', '\r\n');

/** Takes the start line and fields of a request and gives it with a Host. */
export const to = (start: string, ...fields: string[]) =>
  [start.replace(/(?<! HTTP\/1\.\d)$/, ' HTTP/1.1'), 'Host: a.example', ...fields].join('\n');

/** Takes a request as text and gives what the rules take. */
export function asked(text: string | undefined): Asked | undefined {
  if (text === undefined) return undefined;
  const [head = '', content = ''] = text.split('\n\n');
  const [start = '', ...rest] = head.split('\n');
  const [method = '', target = '', version = ''] = start.split(' ');
  const fields = rest.map((line) => line.split(/: ?(.*)/)).map(([name = '', value = '']) => ({ name, value }));
  return { method, target, fields, content, ...(version && { version: version.replace('HTTP/', '') }) };
}
