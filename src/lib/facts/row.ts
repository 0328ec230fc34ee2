import { sourceLinks } from '../source-links.ts';
import { strip } from '../strip.ts';
import { methodText } from '../value-words.ts';
import { standingText } from '../standing.ts';
import type { StatusCode } from '../status-code.ts';
import { typeset } from '../typeset.ts';
import { columns, lacking } from './columns.ts';
import { facetValues } from './facets.ts';

/** One row of the table: its value for each facet, and the text of each cell in the order of `columns`. */
export interface FactRow {
  facets: string[];
  cells: string[];
}

/** Takes a code and gives its row: what its own page says in the strip, the crumb and the contract. */
export function factRow(status: StatusCode): FactRow {
  const items = new Map(strip(status).map(({ label, text }) => [label, text]));
  const { code, phrase, emitter, redirect, spec } = status;
  const own: Record<string, string> = {
    code: String(code),
    phrase,
    standing: standingText(status) + (emitter ? `: ${emitter.name}` : ''),
    ...lacking,
    ...(redirect && { method: methodText[redirect.method] }),
    ...(spec && { spec }),
  };
  return { facets: facetValues(status), cells: columns.map(({ id, label }) => typeset(items.get(label) ?? own[id] ?? '')) };
}

/** Takes a code and gives the texts that two of its cells link to, where there are any: its first and its present definition. */
export function factLinks({ since, spec, sources }: StatusCode): { since?: string | undefined; spec?: string | undefined } {
  const url = (source?: string) => sourceLinks(source, sources)[0]?.url;
  return { since: url(since?.source), spec: url(spec) };
}
