import { address } from '../../lib/address.ts';
import { markedText } from '../../lib/search/excerpt.ts';
import type { Passage } from '../../lib/search/hit.ts';
import { once } from './once.ts';

interface Fragment {
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string; weighted_locations: { balanced_score: number }[] }[];
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

const most = 8;

/** Fetches the full-text index, once. Throws when it is missing or WebAssembly is blocked; the next call tries again. */
export const loadFullText = once(async () => {
  const pagefind = (await import(/* @vite-ignore */ address('/pagefind/pagefind.js'))) as Pagefind;
  await pagefind.options({ excerptLength: 22 });
  await pagefind.init();
  return pagefind;
});

const weightOf = (section: Fragment['sub_results'][number]) =>
  section.weighted_locations.reduce((sum, place) => sum + place.balanced_score, 0);

/** Takes a page that was found and gives its best section: of those with an anchor, if there are any. */
function passage({ meta, sub_results: sections }: Fragment): Passage[] {
  const best = sections.filter(({ url }) => url.includes('#')).toSorted((a, b) => weightOf(b) - weightOf(a))[0] ?? sections[0];
  if (!best) return [];
  // The number stands before the title.
  const page = meta['phrase'] ?? meta['title'] ?? '';
  const section = best.url.includes('#') ? `: ${best.title}` : '';
  return [{ address: best.url, status: meta['status'] ?? '', title: page + section, excerpt: markedText(best.excerpt) }];
}

/** Takes a query and gives the passages that hold its words, best first. Throws as `loadFullText` does. */
export async function searchText(query: string): Promise<Passage[]> {
  const pagefind = await loadFullText();
  const { results } = await pagefind.search(query);
  const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return fragments.flatMap(passage);
}
