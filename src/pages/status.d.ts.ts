import { publishedTypes } from '../data/published-types.ts';

/** TypeScript types of all that is published as JSON. */
export async function GET() {
  return new Response(await publishedTypes(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
