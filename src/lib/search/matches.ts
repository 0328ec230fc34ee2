import type { SearchResult } from 'minisearch';
import { nameMatcher } from './names.ts';
import type { Query } from './query.ts';
import type { Candidate } from './rank.ts';
import type { FinderRecord } from './record.ts';
import { unswap } from './swaps.ts';
import { indexWords, searchOptions } from './word-index.ts';
import { stem, stems, terms } from './words.ts';

/** A page, how well it matches, and the words of it that do. */
export interface Match extends Candidate {
  matched: string[];
}

/** Says of each page how well a query matches it. */
export interface Matcher {
  /** By all its words. On a slow machine their index takes a tenth of a second, the first time. */
  byWords(query: Query): Match[];
  /** By its names alone, as they are written: at once. */
  byNames(query: Query): Match[];
}

/** How much of a phrase the query is when its words are misspelled: all words of one answer to all of the other. */
function misspelled(wanted: string[], asking: string[], result: SearchResult | undefined): number {
  const found = wanted.filter((word) => result?.match[word]?.includes('phrase'));
  const share = found.length / Math.max(wanted.length, asking.length);
  return found.length > 0 ? 0.6 * share : 0;
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const termsOf = ({ words }: Query) => [...new Set(terms(words.join(' ')))];
const unmatched = ({ id, emitter }: FinderRecord): Match => {
  return { id, score: 0, coverage: 0, matched: [], name: 0, unofficial: emitter !== '' };
};

/** Takes the records of all pages and the fields to look into, and gives a matcher. Unofficial codes are those with an emitter. */
export function createMatcher(records: FinderRecord[], fields: string[]): Matcher {
  const index = lazy(() => indexWords(records, fields));
  const namesIn = lazy(() => nameMatcher(records));
  const phrases = lazy(() => new Map(records.map(({ id, phrase }) => [id, stems(phrase)])));
  const nearest = (wordings: string[][]) => {
    const found = wordings.map(namesIn());
    return (id: string) => Math.max(...found.map((each) => each.get(id) ?? 0));
  };

  return {
    byWords(query) {
      if (query.words.length === 0) return records.map(unmatched);
      const { index: words, vocabulary } = index();
      const asking = termsOf(query).map((word) => unswap(word, vocabulary));
      const search = { ...searchOptions, tokenize: () => asking };
      const results = new Map(words.search(query.words.join(' '), search).map((result) => [String(result.id), result]));
      const nameOf = nearest([query.all.map((word) => unswap(stem(word), vocabulary)), asking]);
      return records.map((record) => {
        const { id } = record;
        const result = results.get(id);
        return {
          ...unmatched(record),
          ...(result && { score: result.score, coverage: result.queryTerms.length / Math.max(1, asking.length), matched: result.terms }),
          name: Math.max(misspelled(phrases().get(id) ?? [], asking, result), nameOf(id)),
        };
      });
    },
    byNames(query) {
      const asking = termsOf(query);
      const nameOf = nearest([query.all.map(stem), asking]);
      return records.map((record) => ({ ...unmatched(record), name: nameOf(record.id), matched: asking }));
    },
  };
}
