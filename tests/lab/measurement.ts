import { readFileSync } from 'node:fs';
import type { MeasuredClient, MeasuredRow, UnstableRow } from '../../src/schemas/measured.ts';
import { NotHere, type Client, type Lane } from './client.ts';
import { plainControl } from './plain.ts';
import { tryCase, type Came } from './run.ts';
import type { Scenario } from './scenario.ts';

/** What one client did: its rows by scenario, and what went wrong. */
export interface Measurement {
  /** The client as it was measured; nothing when it is not installed or failed its control. */
  client?: MeasuredClient;
  missing?: string;
  problems: string[];
  rows: MeasuredRow[];
  unstable: UnstableRow[];
}

const system = `${/^PRETTY_NAME="(.*)"/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? process.platform}, ${process.arch}`;

/** One run of a client through all scenarios: what each case came to, by scenario, or a problem instead. */
async function round(client: Client, lane: Lane, scenarios: Scenario[], problems: Set<string>): Promise<Map<Scenario, Came[]>> {
  const came = new Map<Scenario, Came[]>();
  const wrong = await plainControl(client, lane);
  if (wrong) problems.add(`no rows, because it does not pass the control: ${wrong}`);
  else
    for (const scenario of scenarios) {
      const { everyClient } = scenario;
      const control = everyClient && (await tryCase(scenario, everyClient.case, lane));
      if (control && !('outcome' in control && control.outcome === everyClient.outcome)) {
        problems.add(`no rows of ${scenario.id}: instead of "${everyClient.outcome}" its control gave ${JSON.stringify(control)}`);
        continue;
      }
      const list: Came[] = [];
      for (const tried of scenario.cases) list.push(await tryCase(scenario, tried, lane));
      came.set(scenario, list);
    }
  return came;
}

const word = (came: Came) => ('failed' in came ? undefined : came.detail ? `${came.outcome} (${came.detail})` : came.outcome);

/** Runs a client twice through all scenarios that ask for its kind; what agrees becomes rows, the rest is unstable and says why. */
export async function measureClient(client: Client, scenarios: Scenario[], day: string): Promise<Measurement> {
  const fitting = scenarios.filter((scenario) => scenario.clients(client));
  const problems = new Set<string>();
  const rounds: Map<Scenario, Came[]>[] = [];
  let lane: Lane | undefined;
  for (let time = 0; time < 2; time += 1) {
    try {
      lane = await client.open();
    } catch (error) {
      if (error instanceof NotHere) return { missing: error.message, problems: [], rows: [], unstable: [] };
      throw error;
    }
    rounds.push(await round(client, lane, fitting, problems).finally(() => lane?.close()));
  }
  const { id, label, kind, language, settings } = client;
  const { version = '', with: company } = lane ?? {};
  const rows: MeasuredRow[] = [];
  const unstable: UnstableRow[] = [];
  for (const scenario of fitting)
    for (const [index, { code, variant }] of scenario.cases.entries()) {
      const came = rounds.flatMap((results) => results.get(scenario)?.[index] ?? []);
      const [one, two] = came;
      if (!one || !two) continue;
      const row = { scenario: scenario.id, code, ...(variant && { variant }), client: id, version };
      const failure = came.find((each) => 'failed' in each);
      if (!failure && 'outcome' in one && word(one) === word(two)) rows.push({ ...row, ...one });
      else
        unstable.push({
          ...row,
          seen: came.flatMap((each) => word(each) ?? []),
          reason: failure ? failure.failed : 'the two runs did not agree',
        });
    }
  const measured = { id, label, kind, language, ...(settings && { settings }), version, ...(company && { with: company }), day, system };
  return { ...(rows.length + unstable.length > 0 && { client: measured }), problems: [...problems], rows, unstable };
}
