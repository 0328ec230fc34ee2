import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { registryProblems } from '../../src/lib/checks/registry.ts';
import { registry } from '../../src/schemas/registry.ts';
import { pages } from './pages.ts';

const copy = registry.parse(JSON.parse(readFileSync('content/registry.json', 'utf8')));

test('every row of the IANA registry has its page, with its phrase, standing and definition, and no other page is registered', () => {
  expect(registryProblems(pages, copy)).toEqual([]);
  expect(copy.rows).toHaveLength(64);
});

test('a row without a page is told', () => {
  const [first] = pages;
  expect(registryProblems(pages.slice(1), copy)).toEqual([
    `${first?.file}: file: is missing. The registry has ${first?.code} ${first?.data.phrase}: write its page.`,
  ]);
});
