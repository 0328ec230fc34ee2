import { getCollection } from 'astro:content';
import { findingProblems } from '../lib/checks/findings.ts';
import { clientsOfCode } from '../lib/measured/brief.ts';
import { inOrder } from '../lib/measured/order.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Measured } from '../schemas/measured.ts';
import { oncePerBuild } from './once.ts';

/** Gives everything that was measured, a scenario each, in the order of the site. */
export const allMeasured = oncePerBuild(async (): Promise<Measured[]> =>
  inOrder((await getCollection('measured')).map(({ data }) => data)),
);

/** Takes a code and gives what clients do with it. */
export async function clientsFor(code: number) {
  return clientsOfCode(code, await allMeasured());
}

/** Gives what contradicts common belief, as written. Throws with all rows that were not measured so. */
export async function findings(): Promise<Finding[]> {
  const all = (await getCollection('findings')).map(({ id, data }) => ({ ...data, id }));
  const problems = findingProblems(all, await allMeasured());
  if (problems.length > 0) throw new Error(`The findings are wrong:\n${problems.join('\n')}`);
  return all;
}
