import type { Hit } from './hit.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

function score(query: string[], hit: Hit): number {
  const status = hit.status.toLowerCase();
  const title = words(hit.title);
  if (status && query.includes(status)) return 5;
  if (title.join(' ') === query.join(' ')) return 4;
  if (status && query.length === 1 && /^\d/.test(query[0] ?? '') && status.startsWith(query[0] ?? '')) return 3;
  if (query.every((word) => title.includes(word))) return 2;
  return status ? 1 : 0;
}

/**
 * Takes a query and hits in the order in which the full-text search found them, and gives them in the
 * order to show: the code or class that was named, the exact phrase, codes that start with the digits,
 * titles with all the words, then other codes, then other pages. Equal hits keep their order; a page stands once.
 */
export function rank(query: string, hits: Hit[]): Hit[] {
  const asked = words(query);
  const unique = [...new Map(hits.toReversed().map((hit) => [hit.address, hit])).values()].toReversed();
  return unique
    .map((hit) => ({ hit, score: asked.length > 0 ? score(asked, hit) : 0 }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ hit }) => hit);
}
