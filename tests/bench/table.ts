/** One line of the table: what was measured, ours beside another, and what is wanted of the ratio. */
export interface Row {
  what: string;
  ours: number;
  other: number;
  unit: string;
  wanted?: number;
}

const shown = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** Takes numbers and gives the middle one. */
export const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

/** Takes a row and gives its line. */
export function line({ what, ours, other, unit, wanted }: Row): string {
  const ratio = ours / other;
  const verdict = wanted === undefined ? '' : `at most ${wanted}  ${ratio <= wanted ? 'met' : 'SHORT'}`;
  return `${what.padEnd(52)}${`${shown(ours)} ${unit}`.padStart(12)}${`${shown(other)} ${unit}`.padStart(12)}${ratio.toFixed(2).padStart(8)}  ${verdict}`.trimEnd();
}

/** Prints the head of a part of the table. */
export function head(title: string, other = 'Starlight'): void {
  console.log(`\n${title.padEnd(52)}${'ours'.padStart(12)}${other.padStart(12)}${'ratio'.padStart(8)}  wanted`);
}
