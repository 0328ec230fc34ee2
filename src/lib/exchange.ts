/** A field line of a message head, RFC 9112 §5. */
export interface Field {
  name: string;
  value: string;
}

/** A message as on the wire, RFC 9112 §2.1. `content` has exactly the bytes that its length says. */
export type Message =
  | { kind: 'request'; method: string; target: string; fields: Field[]; content: string }
  | { kind: 'response'; code: number; phrase: string; fields: Field[]; content: string };

const requestLine = /^([!#$%&'*+.^_`|~\w-]+) (\S+) HTTP\/1\.1$/;
const statusLine = /^HTTP\/1\.1 ([1-9]\d\d) ([\t\x20-\x7e]*)$/;
const fieldLine = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*$/;
const encoder = new TextEncoder();

/** Takes the fields of a message and a name in any case, and gives the value of the first such field. */
export function fieldValue(fields: Field[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;
}

function parseHead(lines: string[]): Message {
  const [start = '', ...rest] = lines;
  const fields = rest.map((line) => {
    const [, name, value] = fieldLine.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`"${line}" is not a header field. Write it as "Name: value"`);
    return { name, value };
  });
  const request = requestLine.exec(start);
  if (request) return { kind: 'request', method: request[1] ?? '', target: request[2] ?? '', fields, content: '' };
  const response = statusLine.exec(start);
  if (response) return { kind: 'response', code: Number(response[1]), phrase: response[2] ?? '', fields, content: '' };
  throw new Error(
    `"${start}" starts no message. Write "GET /path HTTP/1.1" or "HTTP/1.1 404 Not Found"; is the Content-Length before it right?`,
  );
}

/** Whether a response has no content whatever its fields say, RFC 9110 §6.4.1. */
function endsWithHead(message: Message, method: string): boolean {
  if (message.kind === 'request') return false;
  return method === 'HEAD' || message.code < 200 || message.code === 204 || message.code === 304;
}

function takeContent(text: string, message: Message, method: string): number {
  if (fieldValue(message.fields, 'Transfer-Encoding'))
    throw new Error('Transfer-Encoding is not read here. Show the message with Content-Length');
  const length = Number(fieldValue(message.fields, 'Content-Length') ?? 0);
  if (length === 0 || endsWithHead(message, method)) return 0;
  const bytes = encoder.encode(text);
  if (bytes.length < length) throw new Error(`Content-Length is ${length}, and ${bytes.length} bytes follow. Count again`);
  message.content = new TextDecoder().decode(bytes.slice(0, length));
  if (message.content.includes('\ufffd')) throw new Error(`Content-Length ${length} ends inside a character. Count bytes of UTF-8`);
  return message.content.length;
}

/**
 * Takes the text of an exchange, lines ending in LF for CRLF, and gives its messages in order,
 * framed as RFC 9112 §6.3 says: Content-Length counts bytes; answers to HEAD, 1xx, 204 and 304
 * have no content. Throws on a line that is no start line or field, and when bytes are lacking or left over.
 */
export function parseExchange(text: string): Message[] {
  const messages: Message[] = [];
  let rest = text;
  let method = '';
  while ((rest = rest.replace(/^\n+/, ''))) {
    const end = rest.indexOf('\n\n');
    const message = parseHead((end < 0 ? rest : rest.slice(0, end)).replace(/\n$/, '').split('\n'));
    if (message.kind === 'request') method = message.method;
    rest = end < 0 ? '' : rest.slice(end + 2);
    rest = rest.slice(takeContent(rest, message, method));
    messages.push(message);
  }
  if (!messages.some((message) => message.kind === 'response')) throw new Error('has no response. Show at least one status line');
  return messages;
}
