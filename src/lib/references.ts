import { parseCitation, type Citation } from './citation.ts';

/** A piece of prose: plain text, `code`, a status code in brackets, or a citation. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'literal'; text: string }
  | { kind: 'status'; code: number; phrase?: string }
  | { kind: 'citation'; citation: Citation };

const mark = String.raw`(?:§|Appendix )[A-Z0-9](?:[\w.]*\w)?`;
const pattern = new RegExp(String.raw`\x60([^\x60]+)\x60|\[(\d{3})(?: ([^\]\[]+))?\](?!\()|RFC \d{3,5}(?: ${mark}(?:, ${mark})*)?`, 'g');

function piecesOf(match: RegExpMatchArray): Piece[] {
  const [all, literal, code, phrase] = match;
  if (literal !== undefined) return [{ kind: 'literal', text: literal }];
  if (code !== undefined) return [{ kind: 'status', code: Number(code), ...(phrase && { phrase }) }];
  return parseCitation(all).flatMap((citation, index) => [
    ...(index > 0 ? [{ kind: 'text', text: ', ' } as const] : []),
    { kind: 'citation', citation } as const,
  ]);
}

/**
 * Takes prose and cuts it into pieces: `` `code` ``, `[404]` or `[404 Not Found]`,
 * and `RFC 9110 §15.5.5`. What is none of these stays text; nothing is lost.
 */
export function references(prose: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const plain = (to: number) => {
    if (to > end) pieces.push({ kind: 'text', text: prose.slice(end, to) });
  };
  for (const match of prose.matchAll(pattern)) {
    plain(match.index);
    pieces.push(...piecesOf(match));
    end = match.index + match[0].length;
  }
  plain(prose.length);
  return pieces;
}
