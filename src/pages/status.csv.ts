import { stringify } from 'csv-stringify/sync';
import { publishedList } from '../data/published.ts';
import { csvRows } from '../lib/api/csv.ts';

/** One row for each code, as RFC 4180 has it. */
export async function GET() {
  const text = stringify(csvRows((await publishedList()).codes), { record_delimiter: 'windows' });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
}
