import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { ourReference, type RegistryRow } from '../../src/lib/registry-changes.ts';

const columns = z.array(z.object({ Value: z.string().regex(/^\d{3}(?:-\d{3})?$/), Description: z.string(), Reference: z.string() }));

/**
 * Takes the registry as IANA publishes it, CSV with the columns Value, Description, Reference, and gives the rows that
 * are assigned or reserved, one for each code of a range. Throws when the text is something else or far too short.
 */
export function registryRows(csv: string): RegistryRow[] {
  const records: unknown = parse(csv, { columns: true, bom: true, skip_empty_lines: true });
  const read = columns.safeParse(records);
  if (!read.success) throw new Error('it has no columns Value, Description, Reference');
  const rows = read.data
    .filter(({ Description }) => !/^Unassigned$/i.test(Description.trim()))
    .flatMap(({ Value, Description, Reference }) => {
      const [first = 0, last = first] = Value.split('-').map(Number);
      const row = { description: Description.replace(/\s+/g, ' ').trim(), reference: ourReference(Reference) };
      return Array.from({ length: last - first + 1 }, (_, index) => ({ code: first + index, ...row }));
    });
  if (rows.length < 50) throw new Error(`it has only ${rows.length} assigned codes`);
  return rows;
}
