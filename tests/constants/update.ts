import type { Runtime } from '../../src/schemas/runtime.ts';
import type { Extraction } from './extraction.ts';
import { fold } from './fold.ts';
import { byVersion, type Names } from './names.ts';

type Reading = Runtime['readings'][number];

const newest = <Item extends { version: string }>(items: Item[]) => items.toSorted((a, b) => byVersion(b.version, a.version))[0];

/** What the data file says of the version that was run or parsed last, as if it were extracted again. */
function past({ readings, symbols, aliases }: Runtime): Names[] {
  const last = readings.find(({ evidence }) => evidence !== 'read');
  const names = Object.keys(symbols).flatMap((code) =>
    [symbols[code] ?? '', ...(aliases[code] ?? [])].map((name): [string, number] => [name, Number(code)]),
  );
  return last ? [{ version: last.version, evidence: last.evidence, names, deprecated: [] }] : [];
}

const fromClone = ({ how }: Reading) => how.endsWith('releases compared.');

/** One reading of the newest version that is here and one of the newest in the clone; what was not looked at again stays. */
function readings({ what, source }: Extraction, here: Names[], read: Names[], before: Reading[], checked: string): Reading[] {
  const ran = newest(here);
  const parsed = newest(read);
  const how = ran?.evidence === 'executed' ? `Printed by running it: ${what}.` : `Parsed by a script: ${what}.`;
  const compared = `Parsed by a script: ${source?.what} of ${source?.repository}, ${read.length} releases compared.`;
  const kept = before.filter((reading) => reading.evidence === 'read' || (fromClone(reading) ? !parsed : !ran));
  return [
    ...(ran ? [{ version: ran.version, evidence: ran.evidence, how, checked }] : []),
    ...(parsed ? [{ version: parsed.version, evidence: parsed.evidence, how: compared, checked }] : []),
    ...kept,
  ].toSorted((a, b) => byVersion(b.version, a.version));
}

/**
 * Takes a data file, what is installed here, and what was read from a clone, and gives the file anew. Labels and notes stay.
 * What the file knows of older versions stays too, unless they were all seen again.
 * Throws when all of it is older than what the file has.
 */
export function updated(extraction: Extraction, before: Runtime, here: Names[], read: Names[], day: string): Runtime {
  const known = past(before);
  const seen = newest([...here, ...read]);
  if (!seen || byVersion(seen.version, known[0]?.version ?? '0') < 0)
    throw new Error(`${extraction.id}: ${seen?.version ?? 'nothing'} is here, but the data have ${known[0]?.version}. Nothing is written`);
  const whole = read.length > 0 || (extraction.everyRelease === true && here.length > 1);
  const last = here.filter(({ version }) => version === seen.version && !read.some((names) => names.version === version));
  const folded = fold(
    [...(whole ? [] : known.filter(({ version }) => version !== seen.version)), ...read, ...(extraction.everyRelease ? here : last)],
    extraction.secondary,
  );
  const next = { ...before, readings: readings(extraction, here, read, before.readings, day), ...folded };
  if (whole) return next;
  const dated = Object.fromEntries(Object.entries(folded.deprecated).map(([name, since]) => [name, before.deprecated[name] ?? since]));
  return { ...next, since: { ...before.since, ...folded.since }, deprecated: dated, removed: { ...before.removed, ...folded.removed } };
}
