import { existsSync, readdirSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { readData } from './data.ts';
import { runtimes } from './runtimes.ts';

/** Codes that a runtime names and the site has no page for, with what gives the name. */
const withoutPage: Record<number, string> = {};

test('each data file has its extraction, and each extraction its data file', () => {
  const files = readdirSync('content/constants').map((name) => name.replace('.json', ''));
  expect(files.toSorted()).toEqual(runtimes.map(({ id }) => id).toSorted());
});

test.for(['node', 'python'])('the constants of %s are what it prints when it runs here', async (id, { skip }) => {
  const here = await runtimes.find((runtime) => runtime.id === id)?.extract();
  if (!process.env['CI']) skip(here?.length === 0, `${id} is not installed`);
  expect(here?.length, `${id} could not be run`).toBeGreaterThan(0);
  for (const names of here ?? []) expect(compare(readData(id), names)).toEqual([]);
});

test('the phrases in the notes on Node.js are its own', () => {
  const quoted = Object.entries(readData('node').notes).map(([code, note]) => [code, /"([^"]+)"/.exec(note)?.[1]]);
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted).toEqual(quoted.map(([code = '']) => [code, STATUS_CODES[code]]));
});

test.each(runtimes)('$id: readings are newest first, and each code has its page', ({ id }) => {
  const { readings, symbols, aliases, removed, notes } = readData(id);
  const versions = readings.map(({ version }) => version);
  expect(versions).toEqual(versions.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true })));
  const codes = [symbols, aliases, notes].flatMap((part) => Object.keys(part).map(Number));
  const known = (code: number) => existsSync(`content/status/${code}.mdx`) || code in withoutPage;
  expect([...codes, ...Object.values(removed).map(({ code }) => code)].filter((code) => !known(code))).toEqual([]);
});

test.each(runtimes)('$id: what is dated, deprecated or removed is a name of the file', ({ id }) => {
  const { symbols, aliases, since, deprecated, removed } = readData(id);
  const names = new Set([...Object.values(symbols), ...Object.values(aliases).flat()]);
  expect(Object.keys(since).filter((name) => !names.has(name) && !(name in removed))).toEqual([]);
  expect(Object.keys(deprecated).filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(removed).filter((name) => names.has(name))).toEqual([]);
});
