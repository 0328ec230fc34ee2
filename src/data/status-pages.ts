import { getEntry, render } from 'astro:content';
import { beside, type StatusCode } from '../lib/status-code.ts';
import { statusEntries } from './status-codes.ts';

/** Gives what each code's page shows: the code, its class, its neighbours and its compiled text. */
export async function statusPages() {
  const entries = await statusEntries();
  const codes = entries.map(({ status }) => status);
  const byCode = new Map(codes.map((status) => [status.code, status]));
  return Promise.all(
    entries.map(async ({ status, entry }) => ({
      status,
      className: (await getEntry('classes', status.class))?.data.name ?? '',
      related: status.related.map(({ code, difference }) => ({ status: byCode.get(code) as StatusCode, difference })),
      beside: beside(codes, status.code),
      Content: (await render(entry)).Content,
    })),
  );
}
