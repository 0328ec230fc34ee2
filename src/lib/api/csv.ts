import type { PublishedCode } from '../../schemas/api/status-code.ts';

const names = (headers: PublishedCode['headers'], level: 'MUST' | 'SHOULD', always: boolean) =>
  headers
    .filter((header) => header.level === level && (header.when === null) === always)
    .map(({ name }) => name)
    .join(' ');

/** The columns, in order: what each holds, and where it comes from. */
export const csvColumns: Record<string, { holds: string; value: (code: PublishedCode) => string | number }> = {
  code: { holds: 'the number', value: ({ code }) => code },
  class: { holds: 'its class', value: (code) => code.class },
  phrase: { holds: 'reason phrase', value: ({ phrase }) => phrase },
  standing: { holds: 'standing in the registry', value: ({ standing }) => standing },
  emitter: { holds: 'who sends an unofficial code', value: ({ emitter }) => emitter?.name ?? '' },
  spec: { holds: 'section that defines it', value: ({ spec }) => spec.map(({ citation }) => citation).join(', ') },
  since: { holds: 'year of the first text', value: ({ since }) => since?.year ?? '' },
  actor: { holds: 'actor.who', value: ({ actor }) => actor.who },
  retry: { holds: 'retry.advice', value: ({ retry }) => retry.advice },
  cache: { holds: 'cache.rule', value: ({ cache }) => cache.rule },
  content: { holds: 'content.rule', value: ({ content }) => content.rule },
  must: { holds: 'header fields it MUST carry, with spaces between', value: ({ headers }) => names(headers, 'MUST', true) },
  must_if: { holds: 'those it MUST carry in some cases', value: ({ headers }) => names(headers, 'MUST', false) },
  should: { holds: 'header fields it SHOULD carry', value: ({ headers }) => names(headers, 'SHOULD', true) },
  should_if: { holds: 'those it SHOULD carry in some cases', value: ({ headers }) => names(headers, 'SHOULD', false) },
  redirect: { holds: 'redirect.method', value: ({ redirect }) => redirect?.method ?? '' },
  generators: { holds: 'who may make the response', value: ({ generators }) => generators.who.join(' ') },
  summary: { holds: 'the plain sentence', value: ({ summary }) => summary },
  updated: { holds: 'day of the newest change', value: ({ updated }) => updated },
  url: { holds: 'address of its page', value: ({ url }) => url },
  json: { holds: 'address of its record', value: ({ json }) => json },
};

/**
 * Takes all codes and gives the rows of the CSV, the names of the columns first.
 * Throws when a value starts like a formula: a spreadsheet would run it.
 */
export function csvRows(codes: PublishedCode[]): string[][] {
  const columns = Object.entries(csvColumns);
  const rows = codes.map((code) =>
    columns.map(([name, { value }]) => {
      const text = String(value(code));
      if (/^[=+\-@\t\r]/.test(text))
        throw new Error(`${code.code}: ${name} "${text}" starts like a formula, and a spreadsheet would run it. Begin it with a word`);
      return text;
    }),
  );
  return [columns.map(([name]) => name), ...rows];
}
