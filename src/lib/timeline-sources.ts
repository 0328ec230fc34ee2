import type { Source } from '../schemas/source.ts';
import type { Change } from './timeline.ts';

const sections = (cite: string) => [...cite.matchAll(/(?:§|Appendix )[\w.]+/g)].map(([section]) => section);
const bySection = new Intl.Collator('en', { numeric: true }).compare;

/** Takes the timeline and gives each text it rests on once, with all its sections and the last day it was read, RFCs first. */
export function timelineSources(changes: readonly Change[]): Source[] {
  const all = changes.flatMap(({ sources }) => sources);
  const groups = [...Map.groupBy(all, (source) => ('cite' in source ? (/^RFC \d+/.exec(source.cite)?.[0] ?? '') : source.url))];
  const merged = groups.flatMap(([name, list]): Source[] => {
    const [first] = list;
    const checked =
      list
        .map((source) => source.checked)
        .sort()
        .at(-1) ?? '';
    if (!first) return [];
    if (!('cite' in first)) return [{ ...first, checked }];
    const cited = [...new Set(list.flatMap((source) => ('cite' in source ? sections(source.cite) : [])))].sort(bySection);
    return [{ cite: [name, cited.join(', ')].join(' ').trim(), checked }];
  });
  const key = (source: Source) => ('cite' in source ? `0 ${source.cite}` : `1 ${source.title}`);
  return merged.sort((a, b) => bySection(key(a), key(b)));
}
