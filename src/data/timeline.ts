import { getCollection } from 'astro:content';
import { timelineProblems } from '../lib/checks/timeline.ts';
import type { Change } from '../lib/timeline.ts';
import { statusCodes } from './status-codes.ts';

/** Gives every change of the timeline, in no order, and the phrase of each code. In development it throws with all problems. */
export async function timeline(): Promise<{ changes: Change[]; phrases: Map<number, string> }> {
  const changes = (await getCollection('timeline')).map(({ id, data }) => ({ ...data, id }));
  const codes = await statusCodes();
  if (import.meta.env.DEV) {
    const rfcs = new Map((await getCollection('rfcs')).map(({ id, data }) => [Number(id), data]));
    const problems = timelineProblems(changes, codes, rfcs);
    if (problems.length > 0) throw new Error(`The timeline is wrong:\n${problems.join('\n')}`);
  }
  return { changes, phrases: new Map(codes.map(({ code, phrase }) => [code, phrase])) };
}
