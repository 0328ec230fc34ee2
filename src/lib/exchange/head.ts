import type { Field, Message } from './message.ts';

const requestLine = /^([!#$%&'*+.^_`|~\w-]+) (\S+) HTTP\/1\.1$/;
const statusLine = /^HTTP\/1\.1 ([1-9]\d\d) ([\t\x20-\x7e]*)$/;
const fieldLine = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*$/;

/** Takes a line and gives the field in it, RFC 9112 §5. Throws when it is none. */
export function parseField(line: string): Field {
  const [, name, value] = fieldLine.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`"${line}" is not a header field. Write it as "Name: value"`);
  return { name, value };
}

/** Takes the lines of a head and gives a message without content. Throws on a line that is no start line or field. */
export function parseHead(lines: string[]): Message {
  const [start = '', ...rest] = lines;
  const fields = rest.map(parseField);
  const request = requestLine.exec(start);
  if (request) return { kind: 'request', method: request[1] ?? '', target: request[2] ?? '', fields, content: '' };
  const response = statusLine.exec(start);
  if (response) return { kind: 'response', code: Number(response[1]), phrase: response[2] ?? '', fields, content: '' };
  throw new Error(
    `"${start}" starts no message. Write "GET /path HTTP/1.1" or "HTTP/1.1 404 Not Found"; is the Content-Length before it right?`,
  );
}
