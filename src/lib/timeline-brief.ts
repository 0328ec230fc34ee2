import { codesOf, kindText, type Change } from './timeline.ts';

/** One code of the summary: what is said of it, and the change to read. */
export interface Brief {
  code: number;
  text: string;
  change: Change;
}

/** RFC 6585 of April 2012 was the first to add codes after a pause of ten years. */
const recent = '2012';
const leaving = ['dropped', 'obsoleted', 'deprecated', 'reserved'] as const;

function renamed(changes: readonly Change[]): Brief[] {
  return codesOf(changes, 'renamed').map(({ code, change }) => {
    const former = changes.flatMap(({ names }) => names.filter((name) => name.code === code).map(({ from }) => from));
    const distinct = former.filter((name, index) => former.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index);
    return { code, text: `was ${distinct.join(', ')}`, change };
  });
}

function left(changes: readonly Change[]): Brief[] {
  const inUse = ({ code, change }: { code: number; change: Change }) =>
    changes.some(({ kinds, codes, date }) => kinds.includes('added') && codes.includes(code) && date > change.date);
  return leaving
    .flatMap((kind) => codesOf(changes, kind).map((item) => ({ ...item, text: kindText[kind].toLowerCase() })))
    .filter((item) => !inUse(item))
    .sort((a, b) => a.code - b.code);
}

const since = (changes: readonly Change[], kind: 'added' | 'cacheable' | 'uncacheable') =>
  codesOf(changes, kind, recent).map((item) => ({ ...item, text: item.change.kinds.includes('temporary') ? 'temporary' : '' }));

/** Takes the timeline and gives the summary for those who learnt the codes long ago: rows with the codes of each. */
export function inBrief(changes: readonly Change[]): { title: string; items: Brief[] }[] {
  const lost = since(changes, 'uncacheable');
  return [
    { title: 'Renamed', items: renamed(changes) },
    { title: `Added since ${recent}`, items: since(changes, 'added') },
    { title: 'Now cached by default', items: since(changes, 'cacheable').filter(({ code }) => lost.every((other) => other.code !== code)) },
    { title: 'No longer cached by default', items: lost },
    { title: 'Dropped or not to be used', items: left(changes) },
  ];
}
