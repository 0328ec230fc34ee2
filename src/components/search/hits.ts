import { statusAddress } from '../../lib/address.ts';
import type { MarkedText, Passage } from '../../lib/search/hit.ts';
import { markWords } from '../../lib/search/mark.ts';
import type { Found } from '../../lib/search/finder.ts';

function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function withMarks(name: string, pieces: MarkedText[]): HTMLElement {
  return element(name, {}, ...pieces.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text)));
}

function option(status: string, href: string, title: HTMLElement, text: HTMLElement): HTMLElement {
  // As `classOf` has it, without a file of its own for one function.
  const tone = status && Math.min(Number(status[0]), 5);
  return element(
    'a',
    { role: 'option', href, tabindex: '-1', 'aria-selected': 'false', 'data-result': status, ...(tone && { class: `k${tone}` }) },
    element('b', {}, status),
    ' ',
    title,
    ' ',
    text,
  );
}

/** Takes the pages that the finder gave and gives their options, with what matched marked. */
export function codeOptions(found: Found[]): HTMLElement[] {
  return found.map(({ record: { id, phrase, summary }, matched }) =>
    option(id, statusAddress(id), withMarks('span', markWords(phrase, matched)), withMarks('small', markWords(summary, matched))),
  );
}

/** Takes the passages that the full-text search gave and gives their options. */
export function passageOptions(passages: Passage[]): HTMLElement[] {
  return passages.map(({ status, address, title, excerpt }) =>
    option(status, address, element('span', {}, title), withMarks('small', excerpt)),
  );
}

/** Takes the list box and groups of options by label, and shows those that hold any, as text only. */
export function show(list: HTMLElement, groups: Record<string, HTMLElement[]>): void {
  const filled = Object.entries(groups).filter(([, options]) => options.length > 0);
  list.replaceChildren(...filled.map(([label, options]) => element('div', { role: 'group', 'aria-label': label }, ...options)));
  list.hidden = filled.length === 0;
  for (const [index, item] of list.querySelectorAll('a').entries()) item.id = `${list.id}-${index}`;
}

/** Takes the list box, its input and an option, or none, and marks that one alone. */
export function mark(list: HTMLElement, input: HTMLElement, chosen: HTMLElement | null): void {
  for (const item of list.querySelectorAll('a')) item.ariaSelected = String(item === chosen);
  if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
  else input.removeAttribute('aria-activedescendant');
}

/** Takes the list box and its input and moves the mark by `step`, round the ends. */
export function move(list: HTMLElement, input: HTMLElement, step: number): void {
  const options = [...list.querySelectorAll('a')];
  const now = options.findIndex((item) => item.ariaSelected === 'true');
  const next = options[(now + step + options.length + (now < 0 && step < 0 ? 1 : 0)) % options.length];
  if (!next) return;
  mark(list, input, next);
  next.scrollIntoView({ block: 'nearest' });
}
