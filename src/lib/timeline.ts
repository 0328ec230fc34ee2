import { changeKinds, type TimelineEntry } from '../schemas/timeline.ts';

/** One change of the timeline with its anchor. */
export interface Change extends TimelineEntry {
  id: string;
}
type Kind = TimelineEntry['kinds'][number];

/** What each kind of change is called on the page. */
export const kindText: Record<Kind, string> = {
  added: 'Added',
  temporary: 'Temporary',
  renamed: 'Renamed',
  cacheable: 'Cached by default',
  uncacheable: 'Not cached by default',
  dropped: 'Dropped',
  obsoleted: 'Obsoleted',
  deprecated: 'Deprecated',
  reserved: 'Reserved',
  redefined: 'Redefined',
  moved: 'Moved to another text',
  draft: 'Early list',
};

const rank = ({ kinds: [first = 'draft'] }: Change) => changeKinds.indexOf(first);

/** Takes a change and gives what happened, in words: `Added, cached by default`. */
export function whatHappened({ kinds }: Pick<Change, 'kinds'>): string {
  const said = kinds.map((kind) => kindText[kind].toLowerCase()).join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Takes changes and gives them newest first, those of one date by kind and first code. */
export function newestFirst(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => b.date.localeCompare(a.date, 'en') || rank(a) - rank(b) || (a.codes[0] ?? 0) - (b.codes[0] ?? 0));
}

/** Takes changes and gives them by year, newest first. */
export function byYear(changes: readonly Change[]): { year: string; changes: Change[] }[] {
  const years = Map.groupBy(newestFirst(changes), ({ date }) => date.slice(0, 4));
  return [...years].map(([year, list]) => ({ year, changes: list }));
}

/** Takes a date, `2022-06` or `1998-04-01`, and gives it in words: `June 2022`, `1 April 1998`. */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month && new Date(`2000-${month}-01`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

/** Takes changes and a kind and gives each code it happened to, with its newest such change, in the order of the codes. */
export function codesOf(changes: readonly Change[], kind: Kind, from = '0'): { code: number; change: Change }[] {
  const found = newestFirst(changes)
    .filter(({ kinds, date }) => kinds.includes(kind) && date >= from)
    .flatMap((change) => change.codes.map((code) => ({ code, change })));
  return [...new Map(found.toReversed().map((item) => [item.code, item])).values()].sort((a, b) => a.code - b.code);
}

/** Takes changes and gives the codes that a cache may keep by default after all of them (RFC 9110 §15.1), in order. */
export function cachedByDefault(changes: readonly Change[]): number[] {
  const kept = new Set<number>();
  for (const { kinds, codes } of newestFirst(changes).toReversed()) {
    if (kinds.includes('cacheable')) codes.forEach((code) => kept.add(code));
    if (kinds.includes('uncacheable')) codes.forEach((code) => kept.delete(code));
  }
  return [...kept].sort((a, b) => a - b);
}
