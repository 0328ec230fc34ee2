import { bytesOf, endsWithHead } from '../exchange/message.ts';
import { readBody } from './read-body.ts';
import { readHead } from './read-head.ts';
import type { Subject } from './message.ts';

/** One character for each byte, so that positions are bytes. */
const bytewise = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/**
 * Takes responses as on the wire, interim ones first, and the method they answer, and gives what was sent, whatever
 * is wrong with it; what a strict parser would refuse stands in `defects`. Never throws. Text without any CR is taken
 * as pasted: its LF stand for CRLF. Without an empty line there is a head only.
 */
export function readResponses(raw: string | Uint8Array, method?: string): Subject[] {
  const bytes = typeof raw === 'string' ? bytesOf(raw) : raw;
  const pasted = typeof raw === 'string' && !raw.includes('\r');
  const responses: Subject[] = [];
  let rest = bytewise(bytes);
  do {
    const [all = rest, head = rest] = /^([^]*?)\r?\n\r?\n/.exec(rest) ?? [];
    const headOnly = all === head;
    const response: Subject = { ...readHead(head, pasted), content: '' };
    rest = rest.slice(all.length);
    if (headOnly) response.headOnly = true;
    if (headOnly && !pasted) response.defects?.push({ kind: 'head-end', line: '' });
    rest = readBody(response, rest, endsWithHead(response.code, method));
    responses.push(response);
  } while (/^HTTP\//.test(rest));
  return responses;
}
