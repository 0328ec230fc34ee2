import { columns, lacking } from './columns.ts';
import { facets } from './facets.ts';
import type { FactRow } from './row.ts';

const { compare } = new Intl.Collator('en', { numeric: true });

/**
 * Takes rows in the order of their codes and what to sort by, `since` or `-since`, and gives them sorted: a column
 * that is a facet in the order of its values, any other by its text. Equal rows stay in order; empty ones come last.
 */
export function sortRows<Row extends FactRow>(rows: Row[], sort = ''): Row[] {
  const id = sort.replace(/^-/, '') || 'code';
  const column = columns.findIndex((item) => item.id === id);
  const facet = facets.findIndex(({ name }) => name === id);
  const order = facet < 0 ? [] : Object.keys(facets[facet]?.words ?? {});
  const rank = (row: Row) => order.indexOf(row.facets[facet] ?? '');
  const text = (row: Row) => row.cells[column] ?? '';
  const empty = (row: Row) => Number(text(row) === (lacking as Record<string, string>)[id]);
  const way = sort.startsWith('-') ? -1 : 1;
  return rows.toSorted((a, b) => empty(a) - empty(b) || way * (rank(a) - rank(b) || (facet < 0 ? compare(text(a), text(b)) : 0)));
}
