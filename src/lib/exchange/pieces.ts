import type { Message } from './message.ts';

/** What one side sends in one go: a whole message, or the head or content of a request that waits for a 100. */
export interface Piece {
  message: Message;
  part: 'whole' | 'head' | 'content';
}

/** Takes the messages of an exchange and gives what crosses the wire, in that order, RFC 9110 §10.1.1. */
export function pieces(messages: Message[]): Piece[] {
  let waiting: Message | undefined;
  return messages.flatMap((message): Piece[] => {
    const waits = message.kind === 'request' && message.waits;
    if (message.kind === 'request') waiting = waits ? message : undefined;
    const goAhead = message.kind === 'response' && message.code === 100 ? waiting : undefined;
    if (message.kind === 'response') waiting = goAhead || message.code >= 200 ? undefined : waiting;
    return [{ message, part: waits ? 'head' : 'whole' }, ...(goAhead ? [{ message: goAhead, part: 'content' } as const] : [])];
  });
}

/** Takes a message and an end of line and gives its head, the empty line included, RFC 9112 §2.1. */
export function headText(message: Message, end = '\r\n'): string {
  const start = message.kind === 'request' ? `${message.method} ${message.target} HTTP/1.1` : `HTTP/1.1 ${message.code} ${message.phrase}`;
  return [start, ...message.fields.map(({ name, value }) => `${name}: ${value}`), '', ''].join(end);
}

/** Takes a message and an end of line and gives its body: the content, or its chunks and trailer section, RFC 9112 §7.1. */
export function bodyText(message: Message, end = '\r\n'): string {
  if (!message.chunks) return message.content;
  const chunks = message.chunks.map(({ line, data }) => line + end + (data && data + end));
  return [...chunks, ...(message.trailers ?? []).map(({ name, value }) => `${name}: ${value}${end}`), end].join('');
}

/** Takes a piece and gives exactly what crosses the wire, lines of heads ending in CRLF. */
export function wireText({ message, part }: Piece): string {
  return (part === 'content' ? '' : headText(message)) + (part === 'head' ? '' : bodyText(message));
}
