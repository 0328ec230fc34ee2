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
const pause = 120;
/** How long a number waits for the core alone. */
const start = 500;

/** Calls `ok` when the work is done and `fail` when it fails or takes too long; work that comes late still counts. */
function tier<T>(work: Promise<T>, ok: (value: T) => void, fail: () => void): void {
  const timer = setTimeout(fail, patience);
  work.then(ok, fail).finally(() => clearTimeout(timer));
}

function ask(finder: Finder, typed: string): { codes: Found[]; nearest: Found[] } {
  const codes = finder.find(typed).slice(0, parseQuery(typed).digits ? 12 : most);
  const nearest = codes.length > 0 ? [] : finder.nearest(typed).map((record) => ({ record, matched: [] }));
  return { codes, nearest };
}

/** Whether codes, classes or the start of one were typed, and nothing else that tells something. */
function isNumber(typed: string): boolean {
  const { digits, named, all } = parseQuery(typed);
  return digits !== '' || (named.length > 0 && all.every((word) => noise.has(word)));
}

const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Takes what was typed and a function that shows an answer, and calls it as the tiers answer: the core of the
 * finder, the whole finder, and after a pause in typing the full text. Each has the same patience, and one that fails
 * leaves the others. A number that the core knows is answered by the core: then nothing else is fetched.
 * `current` says whether the query still is what the reader wants.
 */
export function answer(typed: string, show: (answer: Answer) => void, current: () => boolean): void {
  let now: Answer = { codes: undefined, nearest: [], passages: undefined, whole: false };
  const tell = (change: Partial<Answer>) => show((now = { ...now, ...change }));
  const number = isNumber(typed);
  const core = loadFinder();
  tier(
    core,
    (finder) => {
      const answered = ask(finder, typed);
      const final = number && answered.codes.length > 0 && { whole: true, passages: [] };
      if (now.whole !== true) tell({ ...answered, ...final });
    },
    () => tell({ codes: 'failed' }),
  );
  const rest = () => {
    if (now.whole === true) return;
    tier(
      loadWholeFinder(),
      (finder) => tell({ ...ask(finder, typed), whole: true }),
      () => tell({ whole: 'failed' }),
    );
    tier(
      after(pause).then(() => (current() ? searchText(typed.slice(0, longest)) : [])),
      (passages) => tell({ passages }),
      () => tell({ passages: 'failed' }),
    );
  };
  if (number) void Promise.race([core.catch(() => undefined), after(start)]).then(rest);
  else rest();
}
