import { columns } from '../../lib/facts/columns.ts';
import { toCsv } from '../../lib/facts/csv.ts';
import { factsQuery, fileName, fits, selectionText, type FactsQuery } from '../../lib/facts/query.ts';
import { sortRows } from '../../lib/facts/sort.ts';
import { download } from './download.ts';
import { addSortButtons, markSorted, readRows, type ShownRow } from './table.ts';

const find = <Found extends HTMLElement>(selector: string) => document.querySelector(`main ${selector}`) as Found;
const filters = find('.filters');
const fields = [...filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
const table = find<HTMLTableElement>('table');
const said = find('[role=status]');
const rows = readRows(table);
const pause = 150;

let sort = '';
let shown: ShownRow[] = rows;
let timer: number | undefined;

const asked = () => factsQuery([...fields.map(({ name, value }) => [name, value] as const), ['sort', sort]]);
const hrefOf = (query: FactsQuery) => location.pathname + String(new URLSearchParams(query)).replace(/^(?=.)/, '?');

function show(query: FactsQuery): void {
  clearTimeout(timer);
  shown = sortRows(rows, query['sort']).filter((row) => fits(row, query));
  const kept = new Set(shown);
  for (const row of rows) row.element.hidden = !kept.has(row);
  table.tBodies[0]?.append(...sortRows(rows, query['sort']).map(({ element }) => element));
  markSorted(table, query['sort']);
  find('caption').textContent = selectionText(query);
  find('[data-none]').hidden = shown.length > 0;
  find('.sheet').hidden = find('[data-download]').hidden = shown.length === 0;
  const count = shown.length === rows.length ? `${rows.length} codes` : `${shown.length || 'None'} of ${rows.length} codes`;
  if (said.textContent !== count) said.textContent = count;
}

/** Shows what is asked and keeps it in the address; each choice is a step to go back to, each letter is not. */
function change(step: 'pushState' | 'replaceState'): void {
  const query = asked();
  show(query);
  const href = hrefOf(query);
  if (href !== location.pathname + location.search) history[step](null, '', href);
}

function fill(query: FactsQuery): void {
  for (const field of fields) field.value = query[field.name] ?? '';
  sort = query['sort'] ?? '';
}

function restore(): void {
  const query = factsQuery(new URLSearchParams(location.search));
  fill(query);
  show(query);
}

function sortBy(by: string): void {
  sort = by;
  change('pushState');
}

addSortButtons(table, sortBy);
filters.addEventListener('input', ({ target }) => {
  clearTimeout(timer);
  if ((target as HTMLInputElement).name === 'q') timer = window.setTimeout(() => change('replaceState'), pause);
  else change('pushState');
});
find('[data-all]').addEventListener('click', () => {
  fill({});
  change('pushState');
});
find('[data-download]').addEventListener('click', () =>
  download(toCsv([columns.map(({ label }) => label), ...shown.map(({ cells }) => cells)]), fileName(asked())),
);
// A browser takes a link for visible when 32 pixels of its width are.
find('.sheet').addEventListener('focusin', ({ target }) =>
  (target as Element).closest('a, button')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
);
addEventListener('popstate', restore);
restore();
filters.removeAttribute('data-off');
