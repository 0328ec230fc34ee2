import { parseExchange, type Response } from '../../src/lib/exchange.ts';
import { headText, wireText } from '../../src/lib/exchange/pieces.ts';
import { exchanges, turnsOf, type Turn } from '../content/exchanges.ts';

/** No page shows chunks yet, so this does. */
const chunks = [
  'POST /log HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nTransfer-Encoding: chunked\n\n5\none\nt\n2\nwo\n0\n',
  'HTTP/1.1 200 OK\nTrailer: X-Sum\nTransfer-Encoding: chunked\n\na;x=y\n0123456789\n3\né\n\n0\nX-Sum: 2\n',
].join('\n');
const sample = { file: '(sample)', code: 200, title: 'Chunks', text: chunks, messages: parseExchange(chunks) };

/** The turns of all exchanges, and of the sample. */
export const turns: Turn[] = [...exchanges, sample].flatMap(turnsOf);

/** Turns that have a response. The others end with the request. */
export const answered = turns.filter(({ responses }) => responses.length > 0);

/** Turns whose request is shown. */
export const asking = turns.flatMap((turn) => (turn.request ? [{ ...turn, request: turn.request }] : []));

/** Takes a turn and says where it stands. */
export const at = ({ exchange, request }: Turn) => `${exchange.file}: "${exchange.title}": ${request?.method ?? 'unasked'}`;

/** Takes a turn and gives the bytes of its responses. */
export const responseBytes = ({ responses }: Turn) =>
  Buffer.from(responses.map((message) => wireText({ message, part: 'whole' })).join(''));

/** Takes a turn and gives its last response, if that is a final one or a change of protocol. */
export function finalOf({ responses }: Turn): Response | undefined {
  const last = responses.at(-1);
  return last && (last.code >= 200 || last.code === 101) ? last : undefined;
}

/** Takes a turn and gives what curl prints of it: heads, and content without its chunks, then the trailers. */
export const printed = ({ responses }: Turn) =>
  responses
    .map((response) => {
      const trailers = response.trailers?.map(({ name, value }) => `${name}: ${value}\r\n`).join('') ?? '';
      return headText(response) + response.content + trailers;
    })
    .join('');

/** Takes fields and gives them as Node does, one after the other. */
export const raw = (fields: { name: string; value: string }[] = []) => fields.flatMap(({ name, value }) => [name, value]);

/** Prints a line of figures. */
export const report = (line: string) => process.stdout.write(`${line}\n`);
