import { afterAll, expect, it } from 'vitest';
import { NotHere, type Client, type Lane } from './client.ts';
import { allClients, allScenarios } from './known.ts';
import { published } from './publish.ts';
import { tryCase } from './run.ts';

/** Clients that CI has without `--install`, and every how many rows one is replayed: a browser takes longer for each. */
const steps: Record<string, number> = { 'node-24': 12, curl: 12, chromium: 50 };

const lanes = new Map<string, Lane>();
const clients = (await allClients()).filter(({ id }) => id in steps);
const scenarios = await allScenarios();
afterAll(() => Promise.all([...lanes.values()].map((lane) => lane.close())));

async function laneOf(client: Client): Promise<Lane | undefined> {
  try {
    const lane = lanes.get(client.id) ?? (await client.open());
    lanes.set(client.id, lane);
    return lane;
  } catch (error) {
    if (error instanceof NotHere) return undefined;
    throw error;
  }
}

for (const client of clients)
  for (const scenario of scenarios.filter((each) => each.clients(client)))
    it(`${client.id} still does in ${scenario.id} what is published of its version`, async (test) => {
      const file = published(scenario.id);
      const known = file?.clients.find(({ id }) => id === client.id);
      const lane = await laneOf(client);
      test.skip(!lane, `${client.id} is not here`);
      test.skip(known?.version !== lane?.version, `published is ${client.id} ${known?.version}, here is ${lane?.version}`);
      if (!file || !lane) return;
      const rows = file.rows.filter((row) => row.client === client.id);
      const sample = rows.filter((_, index) => index % (steps[client.id] ?? 1) === 0);
      expect(sample.length).toBeGreaterThan(0);
      for (const { code, variant, outcome, detail } of sample) {
        const tried = scenario.cases.find((each) => each.code === code && each.variant === variant);
        if (!tried)
          throw new Error(`${scenario.id} has no case ${code} ${variant ?? ''} any more. Run npm run measure -- --only ${scenario.id}`);
        const came = await tryCase(scenario, tried, lane);
        expect({ code, variant, ...came }).toEqual({ code, variant, outcome, ...(detail && { detail }) });
      }
    });
