import type { SearchResult } from 'minisearch';
import { parseQuery, type Query } from './query.ts';
import { rank, type Candidate } from './rank.ts';
import type { FinderRecord } from './record.ts';
import { unswap } from './swaps.ts';
import { indexWords, searchOptions } from './word-index.ts';
import { stem, terms } from './words.ts';

/** A page that was found, the words of it that matched, and whether the query is its phrase, word for word. */
export interface Found {
  record: FinderRecord;
  matched: string[];
  named: boolean;
}

/** Finds pages in an index that is small enough to be there at once. */
export interface Finder {
  /** Takes what was typed and gives the pages that answer it, best first. */
  find(typed: string): Found[];
  /** Takes what was typed, when nothing answers it, and gives the pages next to it: a number's neighbours and class. */
  nearest(typed: string): FinderRecord[];
}

/** How much of a phrase the query is when its words are misspelled: all words of one answer to all of the other. */
function misspelled(wanted: string[], asking: string[], result: SearchResult | undefined): number {
  const found = wanted.filter((word) => result?.match[word]?.includes('phrase'));
  const share = found.length / Math.max(wanted.length, asking.length);
  return found.length > 0 ? 0.6 * share : 0;
}

interface Matched extends Candidate {
  matched: string[];
}

const unmatched = ({ id, emitter }: FinderRecord): Matched => ({
  id,
  score: 0,
  coverage: 0,
  matched: [],
  name: 0,
  unofficial: emitter !== '',
});

/** Takes the records of all pages and gives a finder. Unofficial codes are those with an emitter. */
export function createFinder(records: FinderRecord[]): Finder {
  const byId = new Map(records.map((record) => [record.id, record]));
  // A number asks for no word, and on a slow machine the index of words takes a tenth of a second.
  let built: ReturnType<typeof indexWords> | undefined;
  const words = () => (built ??= indexWords(records));

  const candidates = (query: Query): Matched[] => {
    if (query.words.length === 0) return records.map(unmatched);
    const { index, vocabulary, namesIn, phrases } = words();
    const asking = [...new Set(terms(query.words.join(' ')))].map((word) => unswap(word, vocabulary));
    const search = { ...searchOptions, tokenize: () => asking };
    const results = new Map(index.search(query.words.join(' '), search).map((result) => [String(result.id), result]));
    const names = [namesIn(query.all.map((word) => unswap(stem(word), vocabulary))), namesIn(asking)];
    return records.map((record) => {
      const { id } = record;
      const result = results.get(id);
      return {
        ...unmatched(record),
        ...(result && { score: result.score, coverage: result.queryTerms.length / Math.max(1, asking.length), matched: result.terms }),
        name: Math.max(misspelled(phrases.get(id) ?? [], asking, result), ...names.map((found) => found.get(id) ?? 0)),
      };
    });
  };

  /** A side of a comparison counts when it names a code, or is the name of one. */
  const sideId = (side: string) => {
    const query = parseQuery(side);
    if (query.named[0]) return query.named[0];
    const [first] = candidates(query).toSorted((a, b) => b.name - a.name || b.score - a.score);
    return first && first.name > 0.6 ? first.id : undefined;
  };
  const compared = (query: Query) => {
    const ids = [...new Set(query.sides.flatMap((side) => sideId(side) ?? []))];
    return ids.length > 1 ? ids : [];
  };

  return {
    find(typed) {
      const query = parseQuery(typed);
      const found = new Map(candidates(query).map((candidate) => [candidate.id, candidate]));
      return rank(query, compared(query), [...found.values()]).flatMap((id) => {
        const record = byId.get(id);
        const { matched = [], name = 0 } = found.get(id) ?? {};
        return record ? [{ record, matched, named: name === 1 }] : [];
      });
    },
    nearest(typed) {
      const asked = Number(parseQuery(typed).named[0]);
      if (!asked) return [];
      const codes = records.filter(({ id }) => !id.endsWith('xx'));
      const near = codes.toSorted((a, b) => Math.abs(Number(a.id) - asked) - Math.abs(Number(b.id) - asked)).slice(0, 3);
      return [byId.get(`${String(asked)[0]}xx`), ...near].filter((record) => record !== undefined);
    },
  };
}
