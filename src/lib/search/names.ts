import type { FinderRecord } from './record.ts';
import { quiet } from './stems.ts';
import { stems } from './words.ts';

/** A name of a page as stems, the same as one text, and how much it counts. */
interface Name {
  id: string;
  parts: string[];
  text: string;
  worth: number;
}

const asStems = (text: string) => text.split(' ');

function namesOf({ id, phrase, former, aliases, symptoms, headers }: FinderRecord): Name[] {
  const kinds: [string, number, (text: string) => string[]][] = [
    [phrase, 1, stems],
    [former, 0.95, stems],
    [aliases, 0.9, asStems],
    [symptoms, 0.9, asStems],
    [headers, 0.85, stems],
  ];
  return kinds.flatMap(([lines, worth, split]) =>
    lines
      .split('\n')
      .filter(Boolean)
      .map(split)
      .map((parts) => ({ id, parts, text: parts.join(' '), worth })),
  );
}

/** Takes the names of all pages and gives a function that says how telling a stem is: rare ones are. */
function rarity(names: Name[], pages: number): (word: string) => number {
  const pagesWith = new Map<string, Set<string>>();
  for (const { id, parts } of names) {
    for (const word of parts) pagesWith.set(word, (pagesWith.get(word) ?? new Set()).add(id));
  }
  return (word) => (quiet.has(word) ? 0.15 : Math.log(1 + pages / (pagesWith.get(word)?.size ?? 0.5)));
}

/**
 * Takes the records and gives a function that takes the stems of a query and gives, for each page, how much
 * of the query and of the page's nearest name is common, each stem weighed by its rarity (a Tversky index):
 * 1 for the phrase itself, word for word, and less than 1 for all else.
 */
export function nameMatcher(records: FinderRecord[]): (query: string[]) => Map<string, number> {
  const names = records.flatMap(namesOf);
  const weightOf = rarity(names, records.length);
  const sum = (list: string[]) => list.reduce((total, word) => total + weightOf(word), 0);

  return (query) => {
    const asked = new Set(query);
    const whole = query.join(' ');
    const total = sum([...asked]);
    const best = new Map<string, number>();
    for (const { id, parts, text, worth } of names) {
      const common = parts.filter((word) => asked.has(word));
      if (common.length === 0) continue;
      const lacking = sum(parts.filter((word) => !asked.has(word)));
      const share = text === whole ? 1 : Math.min(0.98, sum([...new Set(common)]) / (total + lacking));
      best.set(id, Math.max(best.get(id) ?? 0, share * worth));
    }
    return best;
  };
}
