import type { Passage } from '../../lib/search/hit.ts';
import { longest, noise, parseQuery } from '../../lib/search/query.ts';
import type { Finder, Found } from '../../lib/search/finder.ts';
import { loadFinder, loadWholeFinder } from './finder-index.ts';
import { searchText } from './full-text.ts';

/** What is known of the answer to a query so far. `undefined` is still to come, `failed` will not come. */
export interface Answer {
  codes: Found[] | 'failed' | undefined;
  nearest: Found[];
  passages: Passage[] | 'failed' | undefined;
  /** Whether the codes are the whole finder's: nothing better will come. */
  whole: boolean | 'failed';
}

const most = 8;
/** What has not come by then is said to be lacking: that is to be read within four seconds, on slow machines too. */
const patience = 3000;
/** Milliseconds after a key in which another one is likely. */
const pause = 250;
/** How long the rest waits for the core: on a slow line they would share it, and the first answer came later. */
const start = 500;

/** Calls `ok` when the work is done and `fail` when it fails or takes too long; work that comes late still counts. */
function tier<T>(work: Promise<T>, ok: (value: T) => unknown, fail: () => void): void {
  const timer = setTimeout(fail, patience);
  work.then(ok, fail).finally(() => clearTimeout(timer));
}

function ask(finder: Finder, typed: string): Pick<Answer, 'codes' | 'nearest'> {
  const found = finder.find(typed);
  return {
    codes: found.slice(0, parseQuery(typed).digits ? 12 : most),
    nearest: found.length > 0 ? [] : finder.nearest(typed).map((record) => ({ record, matched: [], named: false })),
  };
}

/** Whether the query names what was found, so that nothing better can come: codes, classes, the start of one, or the phrase of a page. */
function isFinal(typed: string, found: Answer['codes']): boolean {
  if (!Array.isArray(found) || found.length === 0) return false;
  const { digits, named, all } = parseQuery(typed);
  const number = digits !== '' || (named.length > 0 && all.every((word) => noise.has(word)));
  return number || found.some(({ named: byPhrase }) => byPhrase);
}

const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
/** A tab that nobody sees paints nothing. */
const painted = () => Promise.race([after(100), new Promise((done) => requestAnimationFrame(() => setTimeout(done)))]);

/**
 * Takes what was typed and a function that shows an answer, and calls it as the tiers answer: the core of the
 * finder, first what it tells by names alone, the whole finder, and after a pause in typing the full text. Each has the
 * same patience, and one that fails leaves the others. What the core answers for good is answered by it alone: then
 * nothing else is fetched.
 * `current` says whether the query still is what the reader wants.
 */
export function answer(typed: string, show: (answer: Answer) => void, current: () => boolean): void {
  let now: Answer = { codes: undefined, nearest: [], passages: undefined, whole: false };
  const tell = (change: Partial<Answer>) => show((now = { ...now, ...change }));
  let final = false;
  const guessed = loadFinder().then((finder) => {
    const codes = finder.guess(typed).slice(0, most);
    final = isFinal(typed, codes);
    if (codes.length > 0) tell({ codes });
    return { finder, some: codes.length > 0 };
  });
  const asked = guessed.then(async ({ finder, some }) => {
    if (some) await painted();
    const found = ask(finder, typed);
    final ||= isFinal(typed, found.codes);
    return found;
  });
  tier(
    asked,
    (found) => now.whole !== true && tell({ ...found, ...(final && { whole: true, passages: [] }) }),
    () => tell({ codes: 'failed' }),
  );
  const rest = () => {
    if (final) return;
    tier(
      loadWholeFinder(),
      (finder) => {
        const { codes, nearest } = ask(finder, typed);
        tell({ codes, nearest, whole: true });
      },
      () => tell({ whole: 'failed' }),
    );
    tier(
      after(pause).then(() => (current() ? searchText(typed.slice(0, longest)) : [])),
      (passages) => tell({ passages }),
      () => tell({ passages: 'failed' }),
    );
  };
  const first = guessed.then(({ some }) => (some ? undefined : asked));
  void Promise.race([first.catch(() => undefined), after(start)]).then(rest);
}
