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

/** One run of a client through all scenarios: what each case came to, by scenario. What is wrong is added to the problems. */
async function round(client: Client, lanes: Lane[], scenarios: Scenario[], problems: Set<string>): Promise<Map<Scenario, Came[]>> {
  const came = new Map<Scenario, Came[]>();
  for (const lane of lanes) {
    const wrong = await plainControl(client, lane);
    if (!wrong) continue;
    problems.add(`no rows, because it does not pass the control: ${wrong}`);
    return came;
  }
  for (const scenario of scenarios) {
    const { everyClient } = scenario;
    const control = everyClient && lanes[0] && (await tryCase(scenario, everyClient.case, lanes[0]));
    if (!control || ('outcome' in control && control.outcome === everyClient.outcome)) came.set(scenario, []);
    else problems.add(`no rows of ${scenario.id}: instead of "${everyClient.outcome}" its control gave ${JSON.stringify(control)}`);
  }
  const queue = [...came].flatMap(([scenario, list]) => scenario.cases.map((tried, index) => ({ scenario, list, tried, index }))).values();
  const work = async (lane: Lane) => {
    for (const { scenario, list, tried, index } of queue) list[index] = await tryCase(scenario, tried, lane);
  };
  await Promise.all(lanes.map(work));
  return came;
}

const word = (came: Came) => ('failed' in came ? undefined : came.detail ? `${came.outcome} (${came.detail})` : came.outcome);

type Attempt = { missing: string } | { version: string; with?: string | undefined; came: Map<Scenario, Came[]> };

/** Starts a client, runs it through the scenarios, and ends it. */
async function attempt(client: Client, scenarios: Scenario[], problems: Set<string>): Promise<Attempt> {
  const lanes: Lane[] = [];
  try {
    for (let count = client.lanes ?? 2; count > 0; count -= 1) lanes.push(await client.open());
    const { version = '', with: company } = lanes[0] ?? {};
    return { version, with: company, came: await round(client, lanes, scenarios, problems) };
  } catch (error) {
    if (error instanceof NotHere) return { missing: error.message };
    throw error;
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

/**
 * Runs a client twice, side by side, through all scenarios that ask for its kind; what agrees becomes rows, the rest is
 * unstable and says why.
 */
export async function measureClient(client: Client, scenarios: Scenario[], day: string): Promise<Measurement> {
  const fitting = scenarios.filter((scenario) => scenario.clients(client));
  const problems = new Set<string>();
  const attempts = await Promise.all([1, 2].map(() => attempt(client, fitting, problems)));
  const missing = attempts.find((each) => 'missing' in each);
  if (missing) return { missing: missing.missing, problems: [], rows: [], unstable: [] };
  const [one, two] = attempts.filter((each) => 'came' in each);
  const { id, label, kind, language, settings } = client;
  const { version = '', with: company } = one ?? {};
  const rows: MeasuredRow[] = [];
  const unstable: UnstableRow[] = [];
  for (const scenario of fitting)
    for (const [index, { code, variant, chance }] of scenario.cases.entries()) {
      const came = [one, two].flatMap((each) => each?.came.get(scenario)?.[index] ?? []);
      const [first, second] = came;
      if (!first || !second) continue;
      const row = { scenario: scenario.id, code, ...(variant && { variant }), client: id, version };
      const failure = came.find((each) => 'failed' in each);
      const shaky = chance?.clients.includes(id) ? chance.reason : undefined;
      if (!failure && !shaky && 'outcome' in first && word(first) === word(second)) rows.push({ ...row, ...first });
      else
        unstable.push({
          ...row,
          seen: came.flatMap((each) => word(each) ?? []),
          reason: failure ? failure.failed : (shaky ?? 'the two runs did not agree'),
        });
    }
  const measured = { id, label, kind, language, ...(settings && { settings }), version, ...(company && { with: company }), day, system };
  return { ...(rows.length + unstable.length > 0 && { client: measured }), problems: [...problems], rows, unstable };
}
