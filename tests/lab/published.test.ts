import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { differences, merged, published } from './publish.ts';
import { allClients, allScenarios } from './known.ts';

const scenarios = await allScenarios();
const clients = await allClients();
const twice = (list: string[]) => list.filter((each, index) => list.indexOf(each) !== index);

it('has an id once, and a file for each scenario and no others', () => {
  expect(twice(clients.map(({ id }) => id))).toEqual([]);
  expect(readdirSync('content/measured').sort()).toEqual(scenarios.map(({ id }) => `${id}.json`).sort());
});

for (const scenario of scenarios)
  it(`publishes of ${scenario.id} what the lab knows: words, standard and cases`, () => {
    const file = published(scenario.id);
    const now = merged(scenario, file, { clients: [], rows: [], unstable: [] });
    expect(isDeepStrictEqual(file, now), `the file is older than the scenario: npm run measure -- --only ${scenario.id}`).toBe(true);
    const cases = scenario.cases.map(({ code, variant }) => `${code} ${variant ?? ''}`);
    expect(twice(cases)).toEqual([]);
    const known = new Set(clients.map(({ id }) => id));
    expect(file?.clients.filter(({ id }) => !known.has(id))).toEqual([]);
    for (const rule of scenario.standard)
      expect(
        scenario.cases.some(({ code, variant = '' }) => rule.codes.includes(code) && (rule.variants?.includes(variant) ?? true)),
        `${rule.source} is about no case`,
      ).toBe(true);
  });

it('tells a row that differs, of the same version only', () => {
  const [first] = scenarios.flatMap((scenario) => published(scenario.id) ?? []);
  const row = first?.rows[0];
  if (!first || !row) throw new Error('nothing is published');
  const now = (change: Partial<typeof row>) => differences(first, { clients: [], rows: [{ ...row, ...change }], unstable: [] });
  expect(now({})).toEqual([]);
  expect(now({ outcome: 'something else' })).toHaveLength(1);
  expect(now({ detail: 'OtherError' })).toHaveLength(1);
  expect(now({ outcome: 'something else', version: '0.0.1' })).toEqual([]);
});
