import { publishedList } from '../data/published.ts';

/** Every code and class, for programs; without indentation, which would be a third of it. */
export async function GET() {
  return Response.json(await publishedList());
}
