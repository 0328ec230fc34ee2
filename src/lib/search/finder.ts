import { createMatcher, type Match } from './matches.ts';
import { parseQuery, type Query } from './query.ts';
import { rank } from './rank.ts';
import { joinRecords, type CoreRecord, type FinderRecord } from './record.ts';
import { allFields } from './word-index.ts';

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
  /** Takes what was typed and gives what comes first, where its names alone tell: at once, without the index of words. */
  guess(typed: string): Found[];
  /** Takes what was typed, when nothing answers it, and gives the pages next to it: a number's neighbours and class. */
  nearest(typed: string): FinderRecord[];
}

/** How near a name has to be for a guess, and how far behind the next one has to stay: then 99 of 100 are right. */
const near = 0.7;
const behind = 0.6;

/** Takes the records of all pages and gives a finder. */
export const createFinder = (records: FinderRecord[]): Finder => finderOn(records, allFields);

/**
 * Takes the core records of all pages and gives a finder for the first answer. It does without the summaries: they are a
 * third of all words, and it answers as well without them.
 */
export const createCoreFinder = (core: CoreRecord[]): Finder =>
  finderOn(
    joinRecords(core, []),
    allFields.filter((field) => field !== 'summary'),
  );

function finderOn(records: FinderRecord[], fields: string[]): Finder {
  const byId = new Map(records.map((record) => [record.id, record]));
  const { byWords, byNames } = createMatcher(records, fields);

  /** A side of a comparison counts when it names a code, or is the name of one. */
  const sideId = (side: string) => {
    const query = parseQuery(side);
    if (query.named[0]) return query.named[0];
    const [first] = byWords(query).toSorted((a, b) => b.name - a.name || b.score - a.score);
    return first && first.name > 0.6 ? first.id : undefined;
  };
  const compared = (query: Query) => {
    const ids = [...new Set(query.sides.flatMap((side) => sideId(side) ?? []))];
    return ids.length > 1 ? ids : [];
  };

  const ranked = (query: Query, sides: string[], matches: Match[]): Found[] => {
    const known = new Map(matches.map((match) => [match.id, match]));
    return rank(query, sides, matches).flatMap((id) => {
      const record = byId.get(id);
      const { matched = [], name = 0 } = known.get(id) ?? {};
      return record ? [{ record, matched, named: name === 1 }] : [];
    });
  };

  return {
    find(typed) {
      const query = parseQuery(typed);
      return ranked(query, compared(query), byWords(query));
    },
    guess(typed) {
      const query = parseQuery(typed);
      if (query.named.length > 0 || query.sides.length > 0 || query.digits || query.words.length === 0) return [];
      const matches = byNames(query).toSorted((a, b) => b.name - a.name);
      const [first, second] = matches;
      if (!first || !second) return [];
      const exact = matches.filter(({ name }) => name === 1);
      if (exact.length > 0) return ranked(query, [], exact);
      return first.name >= near && second.name <= first.name * behind ? ranked(query, [], [first]) : [];
    },
    nearest(typed) {
      const asked = Number(parseQuery(typed).named[0]);
      if (!asked) return [];
      const codes = records.filter(({ id }) => !id.endsWith('xx'));
      const close = codes.toSorted((a, b) => Math.abs(Number(a.id) - asked) - Math.abs(Number(b.id) - asked)).slice(0, 3);
      return [byId.get(`${String(asked)[0]}xx`), ...close].filter((record) => record !== undefined);
    },
  };
}
