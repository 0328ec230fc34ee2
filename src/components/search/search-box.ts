import { move, show } from './hits.ts';
import { prepare, search } from './full-text.ts';

type State = 'idle' | 'searching' | 'done' | 'none' | 'failed';

const failure = 'The search could not be loaded. All codes are on the home page.';
const nothing = (query: string) => `Nothing found for “${query}”. Try a number, a header name or fewer words.`;
const mounted = new WeakSet<HTMLElement>();

/** Takes a search form and brings it to life, once: results as you type, arrows, Enter and Escape. */
export function mount(form: HTMLElement): void {
  if (mounted.has(form)) return;
  mounted.add(form);
  const input = form.querySelector('input') as HTMLInputElement;
  const list = form.querySelector('.hits') as HTMLElement;
  const said = form.querySelector('.said') as HTMLElement;
  let latest = 0;

  const set = (state: State, message = '') => {
    form.dataset['state'] = state;
    said.textContent = message;
    input.setAttribute('aria-expanded', String(state === 'done'));
    input.removeAttribute('aria-activedescendant');
    if (state !== 'done' && state !== 'searching') show(list, []);
  };

  const run = async () => {
    const query = input.value.trim().slice(0, 200);
    const turn = ++latest;
    if (!query) return set('idle');
    if (form.dataset['state'] !== 'done') set('searching', 'Searching…');
    try {
      const hits = await search(query);
      if (turn !== latest) return;
      show(list, hits);
      set(hits.length > 0 ? 'done' : 'none', hits.length > 0 ? `${hits.length} ${hits.length === 1 ? 'page' : 'pages'}` : nothing(query));
    } catch {
      if (turn === latest) set('failed', failure);
    }
  };

  input.addEventListener('input', () => void run());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(list, input, event.key === 'ArrowDown' ? 1 : -1);
    }
    if (event.key === 'Escape' && input.value) {
      event.preventDefault();
      input.value = '';
      void run();
    }
  });
  form.addEventListener('submit', (event) => {
    const chosen = list.querySelector<HTMLAnchorElement>('[aria-selected=true]') ?? list.querySelector('a');
    if (form.dataset['state'] !== 'done' || !chosen) return;
    event.preventDefault();
    location.assign(chosen.href);
  });
  prepare().catch(() => undefined);
  if (input.value) void run();
}
