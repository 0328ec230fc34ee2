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
function tier<T>(work: Promise<T>, ok: (value: T) => void, fail: () => void): void {
  const timer = setTimeout(fail, patience);
  work.then(ok, fail).finally(() => clearTimeout(timer));
}

interface Asked {
  codes: Found[];
  nearest: Found[];
  /** Whether the query names what was found, so that nothing better can come: codes, classes, the start of one, or the phrase of a page. */
  final: boolean;
}

function ask(finder: Finder, typed: string): Asked {
  const { digits, named, all } = parseQuery(typed);
  const found = finder.find(typed);
  const number = digits !== '' || (named.length > 0 && all.every((word) => noise.has(word)));
  return {
    codes: found.slice(0, digits ? 12 : most),
    nearest: found.length > 0 ? [] : finder.nearest(typed).map((record) => ({ record, matched: [], named: false })),
    final: found.length > 0 && (number || found.some(({ named: byPhrase }) => byPhrase)),
  };
}

const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Takes what was typed and a function that shows an answer, and calls it as the tiers answer: the core of the
 * finder, the whole finder, and after a pause in typing the full text. Each has the same patience, and one that fails
 * leaves the others. What the core answers for good is answered by it alone: then nothing else is fetched.
 * `current` says whether the query still is what the reader wants.
 */
export function answer(typed: string, show: (answer: Answer) => void, current: () => boolean): void {
  let now: Answer = { codes: undefined, nearest: [], passages: undefined, whole: false };
  const tell = (change: Partial<Answer>) => show((now = { ...now, ...change }));
  const core = loadFinder();
  tier(
    core,
    (finder) => {
      const { final, ...found } = ask(finder, typed);
      if (now.whole !== true) tell({ ...found, ...(final && { whole: true, passages: [] }) });
    },
    () => tell({ codes: 'failed' }),
  );
  const rest = () => {
    if (now.whole === true) return;
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
  void Promise.race([core.catch(() => undefined), after(start)]).then(rest);
}
