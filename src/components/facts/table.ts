import type { FactRow } from '../../lib/facts/row.ts';

/** A row of the table and the element that shows it. */
export interface ShownRow extends FactRow {
  element: HTMLTableRowElement;
}

/** Takes the table and gives its rows as they were written, in order. */
export function readRows(table: HTMLTableElement): ShownRow[] {
  return [...(table.tBodies[0]?.rows ?? [])].map((element) => ({
    element,
    facets: (element.dataset['facets'] ?? '').split(' '),
    cells: [...element.cells].map((cell) => cell.textContent.trim()),
  }));
}

/** Takes the table and makes a button of each heading that calls `sort` with what to sort by: the other way when it is sorted so. */
export function addSortButtons(table: HTMLTableElement, sort: (by: string) => void): void {
  for (const heading of table.querySelectorAll<HTMLElement>('[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => sort((heading.ariaSort === 'ascending' ? '-' : '') + heading.dataset['sort']));
  }
}

/** Takes the table and what it is sorted by, and marks that heading alone. */
export function markSorted(table: HTMLTableElement, sort = 'code'): void {
  for (const heading of table.querySelectorAll<HTMLElement>('[data-sort]')) {
    const sorted = heading.dataset['sort'] === sort.replace(/^-/, '');
    if (sorted) heading.ariaSort = sort.startsWith('-') ? 'descending' : 'ascending';
    else heading.removeAttribute('aria-sort');
  }
}
