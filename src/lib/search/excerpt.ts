import type { MarkedText } from './hit.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

function decode(text: string): string {
  return text.replace(/&(#39|#x27|\w+);/g, (all, name: string) => entities[name] ?? all);
}

/**
 * Takes an excerpt as Pagefind gives it, escaped HTML with `<mark>`, and gives its pieces as plain text,
 * so that nothing of it is ever parsed as HTML again.
 */
export function markedText(excerpt: string): MarkedText[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => ({ text: decode(piece.replace(/<\/?mark>/g, '')), marked: piece.startsWith('<mark>') }));
}
