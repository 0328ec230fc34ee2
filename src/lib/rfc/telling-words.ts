import { stems } from '../search/words.ts';
import type { RfcSection } from './headings.ts';

const most = 16;
const stemsOf = ({ title, text }: RfcSection) => stems(`${title} ${text}`).filter((stem) => stem.length >= 4 && !/\d/.test(stem));

/**
 * Takes the sections of an RFC and gives for each the stems that tell it from the others (often here, seldom there),
 * at most 16, and those of the `kept` ones that it has.
 */
export function tellingWords(sections: RfcSection[], kept: RegExp): Map<string, string[]> {
  const bySection = sections.map((section) => ({ section: section.section, list: stemsOf(section) }));
  const spread = new Map<string, number>();
  for (const { list } of bySection) for (const stem of new Set(list)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const tells = (stem: string, times: number) => times * Math.log(sections.length / (spread.get(stem) ?? 1));
  return new Map(
    bySection.map(({ section, list }) => {
      const times = new Map<string, number>();
      for (const stem of list) times.set(stem, (times.get(stem) ?? 0) + 1);
      const scored = [...times].map(([stem, count]) => ({ stem, score: tells(stem, count) }));
      const ranked = scored.toSorted((a, b) => b.score - a.score || a.stem.localeCompare(b.stem, 'en'));
      const words = [...ranked.slice(0, most).map(({ stem }) => stem), ...[...times.keys()].filter((stem) => kept.test(stem))];
      return [section, [...new Set(words)].sort()];
    }),
  );
}
