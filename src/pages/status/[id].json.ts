import type { APIContext } from 'astro';
import { publishedList } from '../../data/published.ts';
import { jsonText } from '../../lib/api/list.ts';

export async function getStaticPaths() {
  const { codes, classes } = await publishedList();
  return [
    ...codes.map((record) => ({ params: { id: String(record.code) }, props: { record } })),
    ...classes.map((record) => ({ params: { id: record.class }, props: { record } })),
  ];
}

/** One code or class, for programs: the same object as in the list. */
export function GET({ props }: APIContext) {
  return new Response(jsonText(props['record']), { headers: { 'Content-Type': 'application/json' } });
}
