import { getCollection, type CollectionEntry } from 'astro:content';
import { pageProblems } from '../lib/checks/all.ts';
import { classOf } from '../lib/status-class.ts';
import type { StatusCode } from '../lib/status-code.ts';

function toStatusCode(entry: CollectionEntry<'status'>): StatusCode {
  const code = Number(entry.id);
  return { ...entry.data, code, class: classOf(code) };
}

async function load() {
  const entries = (await getCollection('status')).sort((a, b) => Number(a.id) - Number(b.id));
  const problems = pageProblems(
    entries.map((entry) => ({
      file: `content/status/${entry.id}.mdx`,
      code: Number(entry.id),
      data: entry.data,
      body: entry.body ?? '',
    })),
  );
  if (problems.length > 0) throw new Error(`The content contradicts itself:\n${problems.join('\n')}`);
  return entries.map((entry) => ({ status: toStatusCode(entry), entry }));
}

let loaded: ReturnType<typeof load> | undefined;

/** Gives every code with its entry, in order. Throws with all problems when pages contradict each other. */
export function statusEntries() {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

/** Gives every code, in order. */
export async function statusCodes(): Promise<StatusCode[]> {
  return (await statusEntries()).map(({ status }) => status);
}
