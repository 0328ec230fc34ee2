import type { Lane } from './client.ts';
import { openOrigin } from './origin.ts';
import { rawRequest } from './raw.ts';
import type { Case, Control, Scenario, Seen } from './scenario.ts';

/** What a case came to: an outcome of the vocabulary, or the reason why there is none. */
export type Came = { outcome: string; detail?: string } | { failed: string };

/** How long a client has to come back after the origin has ended everything. */
const grace = 5000;

type Ask = (filled: Case, signal: AbortSignal) => Promise<Seen['results']>;

let paths = 0;

/** Runs a case against an origin of its own and gives what was seen. */
async function observe(
  tried: Case,
  patience: number,
  { originPort, remembers }: Pick<Lane, 'originPort' | 'remembers'>,
  ask: Ask,
): Promise<Seen> {
  const path = remembers ? `/case-${(paths += 1)}` : '';
  const origin = await openOrigin(tried, { patience, port: originPort, path });
  const nobodyWaits = new AbortController();
  void origin.ended.then(() => setTimeout(() => nobodyWaits.abort(), grace).unref());
  try {
    const results = await ask(origin.fill(tried), nobodyWaits.signal).catch((error: unknown) => {
      if (nobodyWaits.signal.aborted) return [];
      throw error;
    });
    const hung = nobodyWaits.signal.aborted;
    return { case: tried, ...structuredClone(origin.log), results, result: results.at(-1) ?? {}, hung };
  } finally {
    await origin.close();
  }
}

type Readable = Pick<Scenario, 'read' | 'outcomes' | 'patience'>;

function read({ read: reading, outcomes }: Readable, seen: Seen): Came {
  const came = reading(seen);
  const full = typeof came === 'string' ? { outcome: came } : came;
  return full.outcome in outcomes ? full : { failed: `the outcome "${full.outcome}" is not in the vocabulary of the scenario` };
}

/** Runs one case with one client. */
export async function tryCase(scenario: Readable, tried: Case, lane: Lane): Promise<Came> {
  try {
    return read(scenario, await observe(tried, scenario.patience ?? 3000, lane, ({ job }, signal) => lane.run(job, signal)));
  } catch (error) {
    return { failed: (error as Error).message.slice(0, 300) };
  }
}

/** Runs a control with the lab's own client and says what is wrong; nothing when it holds. */
export async function tryControl(scenario: Readable, { case: tried, sends, outcome }: Control): Promise<string | undefined> {
  const patience = scenario.patience ?? 3000;
  const seen = await observe({ ...tried, job: { ...tried.job, requests: sends } }, patience, {}, async ({ job }) => {
    const results = [];
    for (const request of job.requests) results.push(await rawRequest(request, { patience: patience + 1000 }));
    return results;
  });
  const came = read(scenario, { ...seen, case: tried });
  if ('outcome' in came && came.outcome === outcome) return undefined;
  return `should read "${outcome}" and reads ${'failed' in came ? came.failed : `"${came.outcome}"`}`;
}
