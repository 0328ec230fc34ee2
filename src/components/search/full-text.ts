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
  destroy(): Promise<void>;
}

const most = 8;

// Pagefind throws once more, where nobody can catch it, what its search throws. The reader is told of that one.
addEventListener('unhandledrejection', (event) => {
  if (/pagefind/i.test(String(event.reason))) event.preventDefault();
});

/** Fetches Pagefind, once. Throws when it is missing or WebAssembly is blocked; the next call tries again. */
export const loadFullText = once(async () => {
  const pagefind = (await import(/* @vite-ignore */ address('/pagefind/pagefind.js'))) as Pagefind;
  await pagefind.options({ excerptLength: 22, noWorker: true });
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

const readable = new Set<string>();

/** For Pagefind an index that it cannot read is one without results. Throws when a part that it asked for is such a one. */
async function readIndex(): Promise<void> {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const parts = asked.filter((name) => name.endsWith('.pf_index') && !readable.has(name));
  const read = async (name: string) => {
    const { body } = await fetch(name);
    await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    readable.add(name);
  };
  await Promise.all(parts.map(read));
}

/** Takes a query and gives the passages that hold its words, best first. Throws when the index cannot be had or read. */
export async function searchText(query: string): Promise<Passage[]> {
  const pagefind = await loadFullText();
  try {
    const { results } = await pagefind.search(query);
    if (results.length === 0) await readIndex();
    const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return fragments.flatMap(passage);
  } catch (error) {
    // It would fail for ever. The next query begins anew.
    loadFullText.forget();
    await pagefind.destroy();
    throw error;
  }
}
