import { getEntry } from 'astro:content';
import { beside, neighbours } from '../lib/status-code.ts';
import { statusEntries } from './status-codes.ts';

/** Gives what each code's page shows: the code, its class, its neighbours and its compiled text. */
export async function statusPages() {
  const entries = await statusEntries();
  const codes = entries.map(({ status }) => status);
  const related = neighbours(codes);
  return Promise.all(
    entries.map(async ({ status, sections }) => ({
      status,
      className: (await getEntry('classes', status.class))?.data.name ?? '',
      related: related(status),
      beside: beside(codes, status.code),
      sections,
    })),
  );
}
