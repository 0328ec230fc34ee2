import type { Runtime } from '../../src/schemas/runtime.ts';
import { byVersion, isNext, type Names } from './names.ts';

type Folded = Pick<Runtime, 'symbols' | 'aliases' | 'since' | 'deprecated' | 'removed'>;

/** The version in which something changed, as far as the versions that were seen tell: `3.1.0`, or `>2.4.62`. */
const between = (older: string, newer: string) => (isNext(older, newer) ? newer : `>${older}`);

/** Takes the versions in order and a test, and gives the version from which it holds, or nothing when it always did. */
function holdsFrom(history: Names[], holds: (names: Names) => boolean): string | undefined {
  const at = history.findIndex(holds);
  const [older, newer] = [history[at - 1], history[at]];
  return older && newer ? between(older.version, newer.version) : undefined;
}

const has = (name: string) => (seen: Names) => seen.names.some(([other]) => other === name);

/**
 * Takes what the releases of a runtime call the codes, at least one, and names that are never the main one,
 * and gives the names of the newest with what changed on the way.
 */
export function fold(releases: Names[], secondary: string[] = []): Folded {
  const history = releases.toSorted((a, b) => byVersion(a.version, b.version));
  const newest = history.at(-1);
  if (!newest) throw new Error('Nothing was extracted, so there is nothing to write');
  const lesser = ([name]: [string, number]) => Number(secondary.includes(name)) + 2 * Number(newest.deprecated.includes(name));
  const sorted = newest.names.toSorted((a, b) => a[1] - b[1] || lesser(a) - lesser(b));
  const folded: Folded = { symbols: {}, aliases: {}, since: {}, deprecated: {}, removed: {} };
  for (const [name, code] of sorted) {
    if (folded.symbols[code]) (folded.aliases[code] ??= []).push(name);
    else folded.symbols[code] = name;
    if (newest.deprecated.includes(name)) folded.deprecated[name] = holdsFrom(history, (seen) => seen.deprecated.includes(name)) ?? '';
  }
  for (const [name, code] of new Map(history.flatMap(({ names }) => names))) {
    const since = holdsFrom(history, has(name));
    if (since) folded.since[name] = since;
    const last = history.findLastIndex(has(name));
    const [with_, without] = [history[last], history[last + 1]];
    if (with_ && without) folded.removed[name] = { code, in: between(with_.version, without.version) };
  }
  return folded;
}
