import type { Answer } from './answer.ts';

/** What a search is doing; `done` means that the list is final for the query that is there. */
export type State = 'idle' | 'searching' | 'done' | 'none' | 'failed';

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
const lengthOf = (list: unknown[] | 'failed' | undefined) => (Array.isArray(list) ? list.length : 0);

/** What to say of a search, and whether the reader needs a way on: the list of all codes. */
interface Said {
  state: State;
  message: string;
  wayOn: boolean;
}

/** Takes an answer and what was typed and gives the state of the search and what to say: the count, or what is lacking. */
export function describe(answer: Answer, typed: string): Said {
  const codes = lengthOf(answer.codes);
  const passages = lengthOf(answer.passages);
  if (answer.codes === undefined || !answer.whole || answer.passages === undefined)
    return { state: 'searching', message: '', wayOn: false };
  if (answer.codes === 'failed' && answer.passages === 'failed') {
    return { state: 'failed', message: 'The search could not be loaded.', wayOn: true };
  }
  const lacking = [
    answer.codes === 'failed' && ' The list of codes could not be loaded.',
    answer.codes !== 'failed' && answer.whole === 'failed' && ' Error messages could not be searched.',
    answer.passages === 'failed' && ' The full text could not be loaded.',
  ]
    .filter(Boolean)
    .join('');
  const asked = typed.trim().slice(0, 60);
  if (answer.nearest.length > 0) {
    const below = passages > 0 ? `, and ${count(passages, 'passage')}` : '';
    return { state: 'none', message: `There is no page for “${asked}”. Showing what is next to it${below}.${lacking}`, wayOn: true };
  }
  if (codes + passages === 0) {
    const hint = 'Try a number, a header name or fewer words.';
    return { state: 'none', message: `Nothing found for “${asked}”. ${hint}${lacking}`, wayOn: true };
  }
  const text = passages > 0 ? `, ${count(passages, 'passage')}` : '';
  return { state: 'done', message: `Showing ${count(codes, 'code')}${text}.${lacking}`, wayOn: lacking !== '' };
}
