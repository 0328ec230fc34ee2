/** A request or response as it came: one character for each byte. */
export interface Message {
  /** Request line or status line. */
  start: string;
  headers: [name: string, value: string][];
  content: string;
  /** False when the connection ended, or was given up, before all of it had come. */
  complete: boolean;
  /** How many bytes it took. */
  size: number;
}

/** Takes header fields and a name and gives the first value; nothing when there is none. */
export const field = (headers: [string, string][], name: string): string | undefined =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1];

/** Takes the bytes of a chunked content and gives what it holds and whether, and after how many bytes, it ends. */
function chunks(bytes: string): { content: string; size: number; complete: boolean } {
  let content = '';
  for (let at = 0; ;) {
    const [line = '', digits = ''] = /^([\dA-Fa-f]+)[^\n]*\n/.exec(bytes.slice(at, at + 1000)) ?? [];
    const length = parseInt(digits, 16);
    const start = at + line.length;
    if (!line || bytes.length < start + length + 2) return { content: content + bytes.slice(start), size: bytes.length, complete: false };
    if (length === 0) return { content, size: start + 2, complete: true };
    content += bytes.slice(start, start + length);
    at = start + length + 2;
  }
}

/**
 * Takes bytes and gives the first message in them, complete or not; nothing while its head has not come whole.
 * `framing` says what a message without length has: nothing (a request), or all until the connection closes.
 */
export function readMessage(bytes: string, framing: (start: string) => 'empty' | 'until-close'): Message | undefined {
  const end = /\r?\n\r?\n/.exec(bytes);
  if (!end) return undefined;
  const [start = '', ...lines] = bytes.slice(0, end.index).split(/\r?\n/);
  const headers = lines.map((line): [string, string] => {
    const [name = '', value = ''] = line.split(/:(.*)/);
    return [name, value.trim()];
  });
  const head = end.index + end[0].length;
  const rest = bytes.slice(head);
  const of = (content: string, size: number, complete: boolean) => ({ start, headers, content, complete, size: head + size });
  if (/^HTTP\/\S+ (?:1\d\d|204|304)\b/.test(start)) return of('', 0, true);
  if (/chunked\s*$/i.test(field(headers, 'transfer-encoding') ?? '')) {
    const { content, size, complete } = chunks(rest);
    return of(content, size, complete);
  }
  const length = field(headers, 'content-length');
  if (length !== undefined) return of(rest.slice(0, Number(length)), Math.min(rest.length, Number(length)), rest.length >= Number(length));
  return framing(start) === 'empty' ? of('', 0, true) : of(rest, rest.length, false);
}
