import type { MeasuredRow, Standard } from '../../schemas/measured.ts';

/** A requirement, and what it is about, that an outcome does not keep to. */
export type Deviation = Pick<Standard, 'level' | 'source' | 'note'>;

/** Takes a case and gives what the standard says of it. */
export function standardsOf({ code, variant }: Pick<MeasuredRow, 'code' | 'variant'>, standards: Standard[]): Standard[] {
  return standards.filter(({ codes, variants }) => codes.includes(code) && (!variants || variants.includes(variant ?? '')));
}

const strength = ['MUST', 'SHOULD', 'none', 'MAY'];

/** Takes a case with its outcome and gives the strongest statement of the standard that it does not keep to. */
export function deviation(row: Pick<MeasuredRow, 'code' | 'variant' | 'outcome'>, standards: Standard[]): Deviation | undefined {
  const against = standardsOf(row, standards).filter(({ outcomes }) => !outcomes.includes(row.outcome));
  return against.sort((a, b) => strength.indexOf(a.level) - strength.indexOf(b.level))[0];
}

/** Takes what an outcome does not keep to and says so. */
export function deviationText({ level }: Pick<Deviation, 'level'>): string {
  return level === 'MUST' || level === 'SHOULD' ? `against ${level}` : 'departs from the standard';
}
