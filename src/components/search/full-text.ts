import { address } from '../../lib/address.ts';
import { markedText } from '../../lib/search/excerpt.ts';
import type { Hit } from '../../lib/search/hit.ts';
import { rank } from '../../lib/search/rank.ts';
import { namedStatuses } from '../../lib/search/named.ts';

interface Found {
  results: { data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }> }[];
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options?: { filters: { status: string } }): Promise<Found>;
}

const most = 12;
let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address('/pagefind/pagefind.js'))) as Pagefind;
  await pagefind.options({ excerptLength: 22 });
  await pagefind.init();
  return pagefind;
}

/** Fetches the index, once. Throws when it is missing or WebAssembly is blocked; the next call tries again. */
export function prepare(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Takes a query and gives the hits in order of rank. Throws as `prepare` does. */
export async function search(query: string): Promise<Hit[]> {
  const pagefind = await prepare();
  const searches = [...namedStatuses(query).map((status) => pagefind.search(null, { filters: { status } })), pagefind.search(query)];
  const found = (await Promise.all(searches)).flatMap(({ results }) => results.slice(0, most));
  const pages = await Promise.all(found.map((result) => result.data()));
  return rank(
    query,
    pages.map(({ url, excerpt, meta }) => ({
      address: url,
      status: meta['status'] ?? '',
      title: meta['phrase'] ?? meta['title'] ?? url,
      excerpt: markedText(excerpt),
    })),
  ).slice(0, most);
}
