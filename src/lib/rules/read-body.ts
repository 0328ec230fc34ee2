import type { Field } from '../exchange/message.ts';
import { textOf } from './read-head.ts';
import type { Subject } from './message.ts';

const chunkLine = /^([\dA-Fa-f]+)(?:[ \t]*;[^\n]*)?\r?\n/;

/** Takes a chunked body, one character for each byte, and gives its content, its trailers and what is left; `whole` is false where it breaks off. */
function readChunks(body: string): { content: string; trailers: Field[]; rest: string; whole: boolean } {
  let content = '';
  let rest = body;
  for (;;) {
    const [line = '', digits = ''] = chunkLine.exec(rest) ?? [];
    const size = parseInt(digits, 16);
    if (size === 0) {
      const [section = '', lines = ''] = /^((?:[^\r\n]+\r?\n)*)\r?\n/.exec(rest.slice(line.length)) ?? [];
      const pairs = lines
        .split(/\r?\n/)
        .filter(Boolean)
        .map((text) => text.split(/:(.*)/));
      const trailers = pairs.map(([name = '', value = '']) => ({ name, value: textOf(value.trim()) }));
      return { content, trailers, rest: rest.slice(line.length + section.length), whole: section !== '' };
    }
    const after = line ? /^\r?\n/.exec(rest.slice(line.length + size)) : null;
    if (!after) return { content: content + rest.slice(line.length), trailers: [], rest: '', whole: false };
    content += rest.slice(line.length, line.length + size);
    rest = rest.slice(line.length + size + after[0].length);
  }
}

/** Takes a response with its head and the bytes after it, gives it the content and returns what belongs to the next message. */
export function readBody(response: Subject, bytes: string, bodiless: boolean): string {
  const values = (wanted: string) => response.fields.filter(({ name }) => name.toLowerCase() === wanted).map(({ value }) => value);
  const length = /^\d+$/.test(values('content-length')[0] ?? '') ? Number(values('content-length')[0]) : undefined;
  let content = bytes;
  let rest = '';
  if (bodiless) [content, rest] = ['', bytes];
  else if (/(?:^|,)\s*chunked\s*$/i.test(values('transfer-encoding').join(','))) {
    const chunked = readChunks(bytes);
    ({ content, rest } = chunked);
    if (chunked.trailers.length > 0) response.trailers = chunked.trailers;
    if (!chunked.whole && !response.headOnly) response.defects?.push({ kind: 'chunk', line: '' });
  } else if (length !== undefined) [content, rest] = [bytes.slice(0, length), bytes.slice(length)];
  response.content = textOf(content);
  response.size = content.length;
  rest = rest.replace(/^[\r\n]+/, '');
  if (rest && !/^HTTP\//.test(rest)) response.extra = rest.length;
  return rest;
}
