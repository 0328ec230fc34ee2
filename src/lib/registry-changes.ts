/** A row of the IANA HTTP Status Code Registry (RFC 9110 §16.2.1). `reference` is written as `RFC 9110 §15.5.5`. */
export interface RegistryRow {
  code: number;
  description: string;
  reference: string;
}

/** Takes a Reference column as IANA writes it, `[RFC9110, Section 15.5.5]`, and gives it as we do. */
export function ourReference(column: string): string {
  const each = column
    .replace(/\s+/g, ' ')
    .match(/\[[^\]]+\]/g)
    ?.map((reference) => reference.slice(1, -1).replace(/^RFC ?(\d+)/, 'RFC $1'));
  return (each ?? [column.trim()]).map((reference) => reference.replace(/, (?:Section|Sec\.) /, ' §')).join(', ');
}

/** Ours may name the section where the registry names only the text. */
function sameReference(ours: string, live: string): boolean {
  const [named, wanted] = [ours.split(', '), live.split(', ')];
  const same = (our = '', other = '') => our === other || (!other.includes('§') && our.startsWith(`${other} §`));
  return named.length === wanted.length && wanted.every((other, index) => same(named[index], other));
}

/** Takes our copy and the live rows and gives every difference in words; nothing when they agree. */
export function registryChanges(ours: RegistryRow[], live: RegistryRow[]): string[] {
  const copied = new Map(ours.map((row) => [row.code, row]));
  const now = new Map(live.map((row) => [row.code, row]));
  const codes = [...new Set([...copied.keys(), ...now.keys()])].sort((a, b) => a - b);
  return codes.flatMap((code) => {
    const [before, after] = [copied.get(code), now.get(code)];
    if (!before) return [`${code} was added: ${after?.description} (${after?.reference})`];
    if (!after) return [`${code} was removed: it was ${before.description}`];
    return [
      ...(before.description === after.description ? [] : [`${code} description: was "${before.description}", is "${after.description}"`]),
      ...(sameReference(before.reference, after.reference)
        ? []
        : [`${code} reference: was "${before.reference}", is "${after.reference}"`]),
    ];
  });
}
