import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { files, json, list, records } from './published.ts';

const schema = json('/schema/v1.json') as { $id: string; $defs: Record<string, unknown> };
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);
const part = (name: string) => ajv.getSchema(`${schema.$id}#/$defs/${name}`);

function problems(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('there is one file for each code and class', () => {
  expect(list.codes).toHaveLength(99);
  expect(list.classes).toHaveLength(5);
  expect(files('.json')).toEqual(records.map(({ path }) => `${path.slice(8)}.json`).sort());
});

test('the schema accepts the list', () => expect(problems(list)).toEqual([]));

test('the schema accepts every file, and each is the same object as in the list', () => {
  for (const { path, record } of records) {
    const own = json(`${path}.json`);
    expect(problems(own), path).toEqual([]);
    expect(own, path).toEqual(record);
  }
});

test('the list and the records are told apart', () => {
  expect(part('StatusList')?.(list)).toBe(true);
  expect(part('StatusCode')?.(list)).toBe(false);
  expect(part('StatusCode')?.(list.codes[0])).toBe(true);
  expect(part('StatusClass')?.(list.codes[0])).toBe(false);
  expect(part('StatusClass')?.(list.classes[0])).toBe(true);
});

const mutations: [string, (record: Record<string, unknown>) => void][] = [
  ['a wrong type', (record) => (record['code'] = '404')],
  ['a missing key', (record) => delete record['headers']],
  ['null for a text', (record) => (record['summary'] = null)],
  ['an unknown key', (record) => (record['colour'] = 'red')],
  ['an unknown key inside', (record) => Object.assign(record['retry'] as object, { after: 1 })],
  ['an unknown value', (record) => Object.assign(record['cache'] as object, { rule: 'always' })],
  ['a day that does not exist', (record) => (record['updated'] = '2026-02-30')],
  ['no address', (record) => (record['url'] = 'status 404')],
  ['a code out of range', (record) => (record['code'] = 1000)],
];

test.each(mutations)('the schema refuses %s, alone and in the list', (_, mutate) => {
  const record = structuredClone(list.codes.find(({ code }) => code === 404)) as unknown as Record<string, unknown>;
  expect(validate(record)).toBe(true);
  mutate(record);
  expect(validate(record)).toBe(false);
  expect(validate({ ...list, codes: [record] })).toBe(false);
});

/** Takes a schema and gives every key in it that has no description, with its path. */
function undescribed(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {} } = value as { properties?: Record<string, { description?: string; $ref?: string }> };
  const own = Object.entries(properties)
    .filter(([, inner]) => !inner.description && !inner.$ref)
    .map(([key]) => `${path}.${key}: add .describe("…") in src/schemas/api`);
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => undescribed(inner, `${path}.${key}`))];
}

test('every key and every named part of the schema is described', () => {
  const named = Object.entries(schema.$defs).filter(([, part]) => !(part as { description?: string }).description);
  expect(named.map(([name]) => name)).toEqual([]);
  expect(undescribed(schema.$defs, '')).toEqual([]);
  expect(JSON.stringify(schema)).not.toContain('__schema');
});

test('every list names its schema, its version and the newest day', () => {
  expect(list.$schema).toBe(schema.$id);
  expect(list.version).toMatch(/^1\.\d+\.\d+$/);
  expect(list.updated).toBe(
    [...list.codes, ...list.classes]
      .map(({ updated }) => updated)
      .toSorted()
      .at(-1),
  );
});

/** Takes a value and gives the texts in it, but those that are program text. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'exchanges' || key === 'constants' ? [] : texts(inner)));
}

test('no text keeps marks that only the pages resolve', () => {
  const marked = records.flatMap(({ record }) => texts(record)).filter((words) => /`|\[\d{3}[^\]]*\]/.test(words));
  expect(marked).toEqual([]);
});
