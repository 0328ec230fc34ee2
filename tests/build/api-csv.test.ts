import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { built } from './site.ts';
import { list, text } from './published.ts';

const csv = text('/status.csv');
const rows: Record<string, string>[] = parse(csv, { columns: true, record_delimiter: '\r\n' });

test('the CSV has one row for each code, and lines end as RFC 4180 says', () => {
  expect(rows.map(({ code }) => Number(code))).toEqual(list.codes.map(({ code }) => code));
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('its values are those of the JSON', () => {
  const expected = list.codes.map((record) => ({
    class: record.class,
    phrase: record.phrase,
    standing: record.standing,
    emitter: record.emitter?.name ?? '',
    since: String(record.since?.year ?? ''),
    actor: record.actor.who,
    retry: record.retry.advice,
    cache: record.cache.rule,
    content: record.content.rule,
    redirect: record.redirect?.method ?? '',
    summary: record.summary,
    updated: record.updated,
    url: record.url,
    json: record.json,
  }));
  rows.forEach((row, index) => expect(row).toMatchObject(expected[index] ?? {}));
  const [unauthorized, switching] = [401, 101].map((code) => rows.find((row) => row['code'] === String(code)));
  expect(unauthorized?.['must']).toBe('WWW-Authenticate');
  expect(switching?.['must']).toBe('Upgrade Connection');
  expect(unauthorized?.['spec']).toBe('RFC 9110 §15.5.2');
});

test('no value is a formula', () => {
  expect(rows.flatMap((row) => Object.values(row)).filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
});

test('the page for programs names every column, in order', () => {
  const page = built.find(({ path }) => path === '/api/')?.document;
  const names = page?.querySelectorAll('table[aria-label="Columns of the CSV"] tbody th').map((cell) => cell.text.trim());
  expect(names).toEqual(Object.keys(rows[0] ?? {}));
});
