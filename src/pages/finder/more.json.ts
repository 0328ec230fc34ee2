import { moreRecords } from '../../data/finder-records.ts';

/** The rest of the index of the instant search: summaries and symptoms. */
export async function GET() {
  return Response.json(await moreRecords());
}
