import MiniSearch, { type SearchOptions } from 'minisearch';
import type { FinderRecord } from './record.ts';
import { quiet } from './stems.ts';
import { terms } from './words.ts';

/** How much each field counts, and a word that is nearly or partly the one. */
export const searchOptions: SearchOptions = {
  boost: { phrase: 4.5, former: 3.5, aliases: 3, symptoms: 3, constants: 3, emitter: 2.5, headers: 3.5, summary: 1 },
  boostTerm: (term) => (quiet.has(term) ? 0.1 : 1),
  fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
  prefix: (term) => term.length > 2,
  weights: { fuzzy: 0.35, prefix: 0.45 },
};

export const allFields = Object.keys(searchOptions.boost ?? {});

/** Fields that hold stems already. */
const stemmed = new Set(['aliases', 'symptoms']);

/** Takes the records of all pages and the fields to look into, and gives the index of their words, and all words in it. */
export function indexWords(records: FinderRecord[], fields: string[]) {
  const vocabulary = new Set<string>();
  const index = new MiniSearch<FinderRecord>({
    fields,
    tokenize: (text, field) => {
      const found = stemmed.has(field ?? '') ? text.split(/\s+/) : terms(text);
      for (const word of found) vocabulary.add(word);
      return found;
    },
    processTerm: (term) => term,
  });
  index.addAll(records);
  return { index, vocabulary };
}
