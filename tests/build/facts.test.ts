import { expect, test } from 'vitest';
import { columns } from '../../src/lib/facts/columns.ts';
import { facets } from '../../src/lib/facts/facets.ts';
import { factRow } from '../../src/lib/facts/row.ts';
import { classOf, statusClasses } from '../../src/lib/status-class.ts';
import { pages } from '../content/pages.ts';
import { built, codePages } from './site.ts';

const page = built.find(({ path }) => path === '/facts/')?.document;
const rows = page?.querySelectorAll('tbody tr') ?? [];
const cells = rows.map((row) => row.querySelectorAll('th, td').map((cell) => cell.text));

test('the table has every code and says what the content says', () => {
  expect(cells).toEqual(pages.map(({ code, data }) => factRow({ ...data, code, class: classOf(code) }).cells));
  expect(cells.length).toBeGreaterThanOrEqual(99);
});

test('the table says what the page of each code says in its strip', () => {
  const at = (label: string) => columns.findIndex((column) => column.label === label);
  for (const { path, document } of codePages) {
    const row = cells.find(([code]) => path === `/status/${code}/`);
    const items = document.querySelectorAll('.strip > div').map((item) => {
      item.querySelector('.cite')?.remove();
      return [item.querySelector('dt')?.text ?? '', item.querySelector('dd')?.text.trim()] as const;
    });
    expect(items.length, path).toBeGreaterThanOrEqual(5);
    for (const [label, text] of items) expect(row?.[at(label)], `${path} ${label}`).toBe(text);
  }
});

test('every value of a filter selects something, and every row has values of the filters', () => {
  const values = rows.map((row) => row.getAttribute('data-facets')?.split(' ') ?? []);
  for (const [index, { name }] of facets.entries()) {
    const options = page?.querySelectorAll(`select[name=${name}] option`).flatMap((option) => option.getAttribute('value') || []);
    expect(new Set(values.map((row) => row[index])), name).toEqual(new Set(options));
  }
});

test('each class has an anchor, on its first code', () => {
  const anchors = rows.filter(({ id }) => id).map((row) => `${row.id} ${row.querySelector('th')?.text}`);
  expect(anchors).toEqual(statusClasses.map((id) => `class-${id} ${id[0]}00`));
});
