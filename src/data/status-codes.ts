import { getCollection, type CollectionEntry } from 'astro:content';
import { pageProblems } from '../lib/checks/all.ts';
import { classOf } from '../lib/status-class.ts';
import type { StatusCode } from '../lib/status-code.ts';

function toStatusCode(entry: CollectionEntry<'status'>): StatusCode {
  const code = Number(entry.id);
  return { ...entry.data, code, class: classOf(code) };
}

function referring<Entry extends CollectionEntry<'status' | 'classes'>>(entry: Entry, folder: string) {
  return { file: `content/${folder}/${entry.id}.mdx`, data: entry.data, body: entry.body ?? '' };
}

async function load() {
  const entries = (await getCollection('status')).sort((a, b) => Number(a.id) - Number(b.id));
  const pages = entries.map((entry) => ({ ...referring(entry, 'status'), code: Number(entry.id), data: entry.data }));
  const classes = (await getCollection('classes')).map((entry) => referring(entry, 'classes'));
  const rfcs = new Map((await getCollection('rfcs')).map(({ id, data }) => [Number(id), data]));
  const problems = pageProblems(pages, classes, rfcs);
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

/** Gives the codes that have a page. */
export async function knownCodes(): Promise<ReadonlySet<number>> {
  return new Set((await statusCodes()).map(({ code }) => code));
}
