import type { Hit } from '../../lib/search/hit.ts';

function element(name: string, text = '', attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function option(hit: Hit, id: string): HTMLElement {
  const link = element('a', '', {
    id,
    role: 'option',
    href: hit.address,
    tabindex: '-1',
    'aria-selected': 'false',
    'data-result': hit.status,
  });
  if (hit.status) link.className = `k${hit.status[0]}`;
  const excerpt = element('small');
  excerpt.append(...hit.excerpt.map(({ text, marked }) => (marked ? element('mark', text) : document.createTextNode(text))));
  link.append(element('b', hit.status), ' ', element('span', hit.title), ' ', excerpt);
  return link;
}

/** Takes the list box and the hits, and shows them in it, as text only. */
export function show(list: HTMLElement, hits: Hit[]): void {
  list.replaceChildren(...hits.map((hit, index) => option(hit, `${list.id}-${index}`)));
  list.hidden = hits.length === 0;
}

/** Takes the list box and its input and moves the mark by `step`, round the ends. Gives the marked link. */
export function move(list: HTMLElement, input: HTMLElement, step: number): void {
  const options = [...list.children];
  const now = options.findIndex((item) => item.getAttribute('aria-selected') === 'true');
  const next = options[(now + step + options.length + (now < 0 && step < 0 ? 1 : 0)) % options.length];
  for (const item of options) item.setAttribute('aria-selected', String(item === next));
  if (!next) return;
  input.setAttribute('aria-activedescendant', next.id);
  next.scrollIntoView({ block: 'nearest' });
}
