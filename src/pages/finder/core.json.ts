import { coreRecords } from '../../data/finder-records.ts';

/** The index of the instant search: all that a first answer needs. */
export async function GET() {
  return Response.json(await coreRecords());
}
