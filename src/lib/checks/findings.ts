import type { Finding } from '../../schemas/finding.ts';
import type { Measured } from '../../schemas/measured.ts';

const file = 'content/findings.yaml';

function rowProblems({ scenario, code, variant, clients, outcome }: Finding['rows'][number], measured: Measured[]): string[] {
  const found = measured.find((one) => one.scenario === scenario);
  if (!found) return [`rows: there is no scenario "${scenario}". Known: ${measured.map((one) => one.scenario).join(', ')}`];
  const which = `${code}${variant ? ` ${variant}` : ''} in ${scenario}`;
  return clients.flatMap((client) => {
    const row = found.rows.find((one) => one.client === client && one.code === code && one.variant === variant);
    if (!row) return [`rows: ${client} has no row for ${which}. Correct it, or measure it`];
    return row.outcome === outcome ? [] : [`rows: ${client} did "${row.outcome}" for ${which}, not "${outcome}". Mend the finding`];
  });
}

/** Takes the findings and what was measured and gives every row of a finding that was not measured so, with file, key and mend. */
export function findingProblems(findings: Finding[], measured: Measured[]): string[] {
  return findings.flatMap(({ id, rows }) => rows.flatMap((row) => rowProblems(row, measured)).map((text) => `${file}: ${id}: ${text}.`));
}
