import { expect, test } from 'vitest';
import { contractRows } from '../../src/lib/contract-rows.ts';
import { publisher, sourceLinks } from '../../src/lib/source-links.ts';
import { classOf } from '../../src/lib/status-class.ts';
import { strip } from '../../src/lib/strip.ts';
import { kindOfSource, valuesOf } from '../../src/lib/values.ts';
import { classPages, pages } from './pages.ts';

const classFacts = classPages.flatMap(({ file, data }) =>
  (['actor', 'retry', 'cached', 'unknown'] as const).map((key) => ({ file, key, source: data[key].source as unknown })),
);
const values = [...pages.flatMap(({ file, data }) => valuesOf(data).map((value) => ({ file, ...value }))), ...classFacts];

test('every value has a source', () => {
  const counts = Map.groupBy(
    values.filter(({ source }) => source),
    ({ source }) => kindOfSource(source),
  );
  const ours = counts.get('ours')?.map(({ file, key }) => `${file.slice(-7, -4)} ${key}`);
  console.log(`Values: ${values.length}; ${[...counts].map(([kind, list]) => `${kind} ${list.length}`).join(', ')}`);
  console.log(`Our own reading: ${ours?.join(', ')}`);
  expect(pages.every(({ file }) => values.filter((value) => value.file === file).length >= 5)).toBe(true);
  expect(values.filter(({ source }) => !source).map(({ file, key }) => `${file}: ${key}: has no source. Name the text, or ours`)).toEqual(
    [],
  );
});

test('whatever the strip and the contract show links something', () => {
  const shown = pages.flatMap(({ code, data }) => {
    const status = { ...data, code, class: classOf(code) };
    const rows = contractRows(status).flatMap(({ label, facts }) => facts.map(({ source }) => ({ label, source })));
    return [...strip(status), ...rows].map(({ label, source }) => ({ code, label, links: sourceLinks(source, data.sources) }));
  });
  expect(shown.length).toBeGreaterThan(900);
  expect(shown.filter(({ links }) => links.length === 0).map(({ code, label }) => `${code}: ${label}`)).toEqual([]);
});

test('a page that a value links has a short name before the colon of its title', () => {
  const used = new Set(values.map(({ source }) => source));
  const long = pages.flatMap(({ file, data }) =>
    data.sources.flatMap((source) =>
      'url' in source && used.has(source.url) && publisher(source.title).length > 30
        ? [`${file}: sources: "${source.title}" begins with more than 30 characters. Write "nginx: limit_req"`]
        : [],
    ),
  );
  expect(long).toEqual([]);
});
