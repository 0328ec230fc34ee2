import type { Measured } from '../../schemas/measured.ts';
import { parseCitation } from '../citation.ts';
import { citedRfcProblems, type KnownRfc } from './cited-rfcs.ts';
import type { Page } from './page.ts';

function citations({ scenario, standard }: Measured) {
  const rfcs = standard.filter(({ source }) => source.startsWith('RFC '));
  return rfcs.flatMap(({ source }) =>
    parseCitation(source).map((citation) => ({ file: `tests/lab/scenarios/${scenario}.ts`, key: 'standard', ...citation })),
  );
}

/**
 * Takes what was measured, all pages, and the RFCs by number, and gives requirements that no RFC has, and pages that
 * conclude from nothing, or do not say what to conclude from what is there.
 */
export function measuredProblems(measured: Measured[], pages: Page[], rfcs: ReadonlyMap<number, KnownRfc>): string[] {
  const seen = new Set(measured.flatMap(({ rows }) => rows.map(({ code }) => code)));
  const conclusions = pages.flatMap(({ file, code, data }) => {
    if (seen.has(code) === Boolean(data.measured)) return [];
    const mend = data.measured
      ? 'nothing was measured for this code. Remove it'
      : 'is missing. Say what to conclude from what was measured';
    return [`${file}: measured: ${mend}.`];
  });
  return [...conclusions, ...citedRfcProblems(measured.flatMap(citations), rfcs)];
}
