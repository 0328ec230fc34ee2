import { answer, type Answer } from './answer.ts';
import { openBox } from './dialog.ts';
import { loadFinder } from './finder-index.ts';
import { codeOptions, mark, move, passageOptions, show } from './hits.ts';
import { describe, type State } from './message.ts';
import { announcer } from './say.ts';

/** Milliseconds without a key after which a query is what the reader meant, and its count is said. */
const quiet = 600;

const mounted = new WeakSet<HTMLElement>();
const list = <T>(value: T[] | 'failed' | undefined) => (Array.isArray(value) ? value : []);

/** Fetches the finder, so that it is there when the search opens. What fails is told when it is asked. */
export function prepare(): void {
  void loadFinder().catch(() => undefined);
}

/** Takes a search form and brings it to life, once: results as you type, arrows, Enter and Escape. */
export function mount(form: HTMLElement): void {
  if (mounted.has(form)) return;
  mounted.add(form);
  const input = form.querySelector('input') as HTMLInputElement;
  const hits = form.querySelector('.hits') as HTMLElement;
  const announce = announcer(form.querySelector('.said') as HTMLElement);
  let turn = 0;
  let typedAt = 0;

  const set = (state: State, message: string, wayOn = false) => {
    form.dataset['state'] = state;
    announce(message, wayOn, typedAt + quiet);
    input.ariaExpanded = String(!hits.hidden);
  };

  const present = (typed: string, now: Answer) => {
    const codes = [...list(now.codes), ...now.nearest];
    const chosen = hits.querySelector('[aria-selected=true]')?.getAttribute('href');
    show(hits, { Codes: codeOptions(codes), 'In the text': passageOptions(list(now.passages)) });
    mark(hits, input, chosen ? hits.querySelector<HTMLElement>(`[href="${CSS.escape(chosen)}"]`) : null);
    const { state, message, wayOn } = describe(now, typed);
    set(state, message, wayOn);
  };

  const run = () => {
    const typed = input.value;
    const mine = ++turn;
    if (!typed.trim()) {
      show(hits, {});
      mark(hits, input, null);
      set('idle', '');
      return;
    }
    set('searching', '');
    mark(hits, input, null);
    const current = () => mine === turn;
    answer(typed, (now) => current() && present(typed, now), current);
  };

  input.addEventListener('input', () => {
    typedAt = performance.now();
    run();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(hits, input, event.key === 'ArrowDown' ? 1 : -1);
    }
    if (event.key === 'Escape' && input.value) {
      event.preventDefault();
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  const close = () => form.closest('dialog')?.close();
  hits.addEventListener('click', (event) => {
    if ((event.target as HTMLElement).closest('a') && !event.ctrlKey && !event.metaKey && !event.shiftKey) close();
  });
  form.addEventListener('submit', (event) => {
    const chosen = hits.querySelector<HTMLAnchorElement>('[aria-selected=true]') ?? hits.querySelector('a');
    if (!chosen) return;
    event.preventDefault();
    close();
    location.assign(chosen.href);
  });
  prepare();
  if (input.value) run();
}

/** Opens the search: the dialog, or the box of a page that is nothing but search. Focus returns on closing. */
export function openSearch(): void {
  const box = openBox();
  if (!box) return;
  mount(box);
  box.querySelector('input')?.select();
}
