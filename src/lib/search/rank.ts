import type { Query } from './query.ts';

/** A page that may answer a query. */
export interface Candidate {
  id: string;
  /** How well its words match, as the finder's library scores it; 0 when they do not. */
  score: number;
  /** The share of the words of the query that match at all, from 0 to 1. */
  coverage: number;
  /** How near the query is to one of the names of the page: 1 is the phrase, exactly. */
  name: number;
  /** Whether it is unofficial: those come after others that match as well. */
  unofficial: boolean;
}

/** Places of the ids that come first whatever their words: those named or compared, in the order of the query. */
function placed(query: Query, compared: string[], candidates: Candidate[]): Map<string, number> {
  const known = new Set(candidates.map(({ id }) => id));
  const first = [...query.named, ...compared].filter((id) => known.has(id));
  return new Map([...new Set(first)].map((id, index) => [id, index]));
}

/** 2 when the digits start the code, 1 when they stand in it; classes come last for two digits and first for one. */
function digitScore(digits: string, id: string): number {
  if (!digits) return 0;
  if (id.endsWith('xx')) return id[0] === digits[0] ? (digits.length === 1 ? 3 : 1.5) : 0;
  if (id.startsWith(digits)) return 2;
  return digits.length === 2 && id.includes(digits) ? 1 : 0;
}

function weight(query: Query, candidate: Candidate): number {
  const digits = digitScore(query.digits, candidate.id);
  const words = candidate.score * (0.5 + 0.5 * candidate.coverage) * (1 + 20 * candidate.name ** 2) + 60 * candidate.name;
  const exact = candidate.name === 1 ? 1000 : 0;
  return digits * 10_000 + exact + words * (candidate.unofficial ? 0.8 : 1);
}

/**
 * Takes a query, the ids that it compares in words, and the candidates, and gives the ids in the order to show:
 * what is named or compared first, in the order of the query; then codes by their digits; then by words and names.
 * What matches in no way is left out.
 */
export function rank(query: Query, compared: string[], candidates: Candidate[]): string[] {
  const places = placed(query, compared, candidates);
  const weighed = candidates.map((candidate) => ({ id: candidate.id, weight: weight(query, candidate) }));
  const rest = weighed
    .filter(({ id, weight }) => weight > 0 && !places.has(id))
    // Not by `localeCompare`: the first collator takes as long as half of the index of words.
    .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  return [...places.keys(), ...rest];
}
