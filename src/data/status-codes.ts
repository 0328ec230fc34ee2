import { getCollection, type CollectionEntry } from 'astro:content';
import { pageProblems } from '../lib/checks/all.ts';
import { compiled } from '../lib/markdown/compiled.ts';
import { classOf } from '../lib/status-class.ts';
import type { StatusCode } from '../lib/status-code.ts';
import { oncePerBuild } from './once.ts';

function toStatusCode(entry: CollectionEntry<'status'>): StatusCode {
  const code = Number(entry.id);
  return { ...entry.data, code, class: classOf(code) };
}

const fileOf = ({ collection, id, body = '' }: CollectionEntry<'status' | 'classes'>) => ({
  file: `content/${collection}/${id}.mdx`,
  body,
});

/** A build has checked all of it before it began, and more: `src/integrations/content-check.ts`. */
async function check(entries: CollectionEntry<'status'>[]) {
  const pages = entries.map((entry) => ({ ...fileOf(entry), code: Number(entry.id), data: entry.data }));
  const classes = (await getCollection('classes')).map((entry) => ({ ...fileOf(entry), id: entry.id, data: entry.data }));
  const rfcs = new Map((await getCollection('rfcs')).map(({ id, data }) => [Number(id), data]));
  const problems = pageProblems(pages, classes, rfcs);
  if (problems.length > 0) throw new Error(`The content contradicts itself:\n${problems.join('\n')}`);
}

async function load() {
  const entries = (await getCollection('status')).sort((a, b) => Number(a.id) - Number(b.id));
  if (import.meta.env.DEV) await check(entries);
  return entries.map((entry) => ({ status: toStatusCode(entry), entry, sections: compiled(entry.filePath ?? '', entry.body ?? '') }));
}

/** Gives every code with its entry and its compiled text, in order. In development it throws with all problems when pages contradict each other. */
export const statusEntries = oncePerBuild(load);

/** Gives every code, in order. */
export async function statusCodes(): Promise<StatusCode[]> {
  return (await statusEntries()).map(({ status }) => status);
}

/** Gives the codes that have a page. */
export async function knownCodes(): Promise<ReadonlySet<number>> {
  return new Set((await statusCodes()).map(({ code }) => code));
}
