import { references } from './references.ts';
import { typeset } from './typeset.ts';

/** Takes prose and gives it in plain words: `[404 Not Found]` without brackets, `` `code` `` without marks. */
export function plainText(prose: string): string {
  return references(prose)
    .map((piece) => {
      if (piece.kind === 'status') return piece.phrase ? `${piece.code} ${piece.phrase}` : String(piece.code);
      if (piece.kind === 'citation') return piece.citation.label;
      return piece.kind === 'literal' ? piece.text : typeset(piece.text);
    })
    .join('');
}
