import { references, type Piece } from './references.ts';
import { typeset } from './typeset.ts';

function wordsOf(piece: Piece): string {
  if (piece.kind === 'text') return typeset(piece.text);
  if (piece.kind === 'literal') return piece.text;
  if (piece.kind === 'citation') return piece.citation.label;
  return [piece.code, piece.phrase].filter(Boolean).join(' ');
}

/** Takes prose with references (`[404 Not Found]`, backquotes, citations) and gives it as a reader would say it. */
export function plainText(prose: string): string {
  return references(prose).map(wordsOf).join('');
}
