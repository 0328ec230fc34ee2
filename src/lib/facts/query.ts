import { columns } from './columns.ts';
import { typeset } from '../typeset.ts';
import { facets } from './facets.ts';
import type { FactRow } from './row.ts';

/** What is asked of the table: `q` and the facets by name, `sort` as the id of a column, with `-` before it for descending. */
export type FactsQuery = Record<string, string>;

/** Takes fields, of an address or a form, and gives what they ask. Unknown names and values count as not asked. */
export function factsQuery(fields: Iterable<readonly [string, string]>): FactsQuery {
  const given: Record<string, string> = Object.fromEntries(fields);
  const sort = given['sort'] ?? '';
  const known = facets.flatMap(({ name, words }) => (Object.hasOwn(words, given[name] ?? '') ? [[name, given[name]]] : []));
  const text = (given['q'] ?? '').trim();
  return {
    ...Object.fromEntries(known),
    ...(text && { q: text }),
    ...(sort !== 'code' && columns.some(({ id }) => [id, `-${id}`].includes(sort)) && { sort }),
  };
}

/** Takes a row and a query and says whether the row fits: every facet asked for, and every word of the text in some cell. */
export function fits(row: FactRow, query: FactsQuery): boolean {
  const text = row.cells.join('\n').toLowerCase();
  const words = typeset(query['q'] ?? '')
    .toLowerCase()
    .split(/\s+/);
  return facets.every(({ name }, index) => !query[name] || query[name] === row.facets[index]) && words.every((word) => text.includes(word));
}

/** Takes a query and says what is selected: `Class: 4xx. Cached: Yes, by default. Sorted by Since, descending.` */
export function selectionText(query: FactsQuery): string {
  const { q, sort } = query;
  const column = columns.find(({ id }) => id === sort?.replace(/^-/, ''));
  const asked = facets.flatMap(({ name, label, words }) => {
    const word = (words as Record<string, string>)[query[name] ?? ''];
    return word ? [`${label.replace('?', '')}: ${word}.`] : [];
  });
  const all = asked.length === 0 && !q ? ['All codes.'] : asked;
  const order = column ? [`Sorted by ${column.label.replace('?', '')}${sort?.startsWith('-') ? ', descending' : ''}.`] : [];
  return [...all, ...(q ? [`With the text “${q}”.`] : []), ...order].join(' ');
}

/** Takes a query and gives a name for a file of its rows: `status-codes-4xx-heuristic.csv`. */
export function fileName(query: FactsQuery): string {
  const asked = ['status-codes', ...[...facets.map(({ name }) => name), 'q'].map((name) => query[name] ?? '')].join(' ').toLowerCase();
  return `${asked
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 80)}.csv`;
}
