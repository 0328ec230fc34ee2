import type { Passage } from '../../lib/search/hit.ts';
import { parseQuery } from '../../lib/search/query.ts';
import type { Finder, Found } from '../../lib/search/finder.ts';
import { loadFinder, loadWholeFinder } from './finder-index.ts';
import { searchText } from './full-text.ts';

/** What is known of the answer to a query so far. `undefined` is still to come, `failed` will not come. */
export interface Answer {
  codes: Found[] | 'failed' | undefined;
  nearest: Found[];
  passages: Passage[] | 'failed' | undefined;
  /** Whether the codes are the whole finder's: nothing better will come. */
  whole: boolean;
}

const most = 8;
const patience = 4000;

function within<T>(work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<never>((_, fail) => setTimeout(() => fail(new Error('It took too long')), patience))]);
}

function ask(finder: Finder, typed: string): Pick<Answer, 'codes' | 'nearest'> {
  const codes = finder.find(typed).slice(0, parseQuery(typed).digits ? 12 : most);
  const nearest = codes.length > 0 ? [] : finder.nearest(typed).map((record) => ({ record, matched: [] }));
  return { codes, nearest };
}

/**
 * Takes what was typed and a function that shows an answer, and calls it as the tiers answer: the core of the
 * finder, the whole finder, the full text. Each has 4 seconds, and one that fails leaves the others.
 */
export async function answer(typed: string, show: (answer: Answer) => void): Promise<void> {
  let now: Answer = { codes: undefined, nearest: [], passages: undefined, whole: false };
  const tell = (change: Partial<Answer>) => show((now = { ...now, ...change }));
  const core = within(loadFinder()).then(
    (finder) => !now.whole && tell(ask(finder, typed)),
    () => tell({ codes: 'failed' }),
  );
  const whole = within(loadWholeFinder()).then(
    (finder) => tell({ ...ask(finder, typed), whole: true }),
    () => tell({ whole: true }),
  );
  const text = within(searchText(typed)).then(
    (passages) => tell({ passages }),
    () => tell({ passages: 'failed' }),
  );
  await Promise.all([core, whole, text]);
}
