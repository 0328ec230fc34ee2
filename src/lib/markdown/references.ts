import { defineMdastPlugin } from 'satteri';
import { references, type Piece } from '../references.ts';
import { attribute } from './document.ts';

function node(piece: Piece) {
  if (piece.kind === 'status') {
    const attributes = [attribute('code', String(piece.code)), ...(piece.phrase ? [attribute('phrase', piece.phrase)] : [])];
    return { type: 'mdxJsxTextElement' as const, name: 'StatusLink', attributes, children: [] };
  }
  if (piece.kind === 'citation') {
    const text = { type: 'text' as const, value: piece.citation.label };
    return { type: 'link' as const, url: piece.citation.url, children: [text] };
  }
  return { type: 'text' as const, value: piece.text };
}

/** Links `[404 Not Found]` and `RFC 9110 §15.5.5` in prose. */
export const proseReferences = defineMdastPlugin({
  name: 'prose-references',
  text(text, context) {
    const pieces = references(text.value);
    if (pieces.every((piece) => piece.kind === 'text' || piece.kind === 'literal')) return;
    if (context.parent(text)?.type === 'link') return;
    context.replaceNode(text, pieces.map(node));
  },
});
