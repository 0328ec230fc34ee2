import type { APIContext } from 'astro';
import { finderFiles } from '../../data/finder-files.ts';

export async function getStaticPaths() {
  return Object.values(await finderFiles()).map(({ name, text }) => ({ params: { name }, props: { text } }));
}

/** The index of the instant search: what a first answer needs, and the rest. */
export function GET({ props }: APIContext) {
  return new Response(String(props['text']), { headers: { 'Content-Type': 'application/json' } });
}
