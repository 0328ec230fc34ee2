import type { Runtime } from '../schemas/runtime.ts';
import { citedIn } from './checks/cited-rfcs.ts';
import type { Referring } from './checks/page.ts';
import { exchangesOf } from './api/exchanges.ts';
import { rules } from './rules.ts';
import { isHeld } from './rfc/held.ts';
import { kindOfSource, valuesOf } from './values.ts';

/** One line of what was checked: a name, how many, and what was done with them. */
export interface EvidenceLine {
  name: string;
  count: string;
  text: string;
}

const count = (number: number) => number.toLocaleString('en');

function tally<T>(list: T[], kindOf: (item: T) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(list, kindOf)].map(([kind, found]) => [kind, found.length]));
}

function namesByEvidence(runtimes: Runtime[]): Record<string, number> {
  const names = ({ symbols, aliases }: Runtime) => [...Object.values(symbols), ...Object.values(aliases).flat()];
  return tally(
    runtimes.flatMap((runtime) => names(runtime).map(() => runtime.readings[0]?.evidence ?? 'read')),
    (evidence) => evidence,
  );
}

/** Takes the pages of codes, what else cites (pages of classes, the timeline) and the runtimes, and gives what was checked, in numbers. */
export function evidence(codes: Referring[], others: Referring[], runtimes: Runtime[]): EvidenceLine[] {
  const exchanges = codes.flatMap(({ body }) => exchangesOf(body));
  const messages = tally(
    exchanges.flatMap((exchange) => exchange.messages),
    ({ kind }) => kind,
  );
  const values = tally(
    codes.flatMap(({ data }) => valuesOf(data)),
    ({ source }) => kindOfSource(source),
  );
  const citations = citedIn([...codes, ...others]);
  const held = citations.filter(({ key }) => isHeld(key));
  const sources = [...codes, ...others].flatMap(({ data }) => data.sources);
  const names = namesByEvidence(runtimes);
  const all = (counts: Record<string, number>) => count(Object.values(counts).reduce((sum, each) => sum + each, 0));
  const of = (counts: Record<string, number>, kind: string) => count(counts[kind] ?? 0);
  return [
    {
      name: 'Values with a source',
      count: all(values),
      text: `values: ${of(values, 'RFC')} link a section of an RFC, ${of(values, 'vendor')} a page of a vendor, ${of(values, 'ours')} are our own reading`,
    },
    {
      name: 'Citations',
      count: count(citations.length),
      text: `citations of ${new Set(citations.map(({ rfc, section }) => `${rfc} ${section}`)).size} sections of ${new Set(citations.map(({ rfc }) => rfc)).size} RFCs; each section exists, and ${count(held.length)} of the citations are held against what the section says`,
    },
    {
      name: 'Sources',
      count: count(sources.length),
      text: `entries, each with the day on which it was read, the first on ${sources.map(({ checked }) => checked).sort()[0]}`,
    },
    {
      name: 'Exchanges',
      count: count(exchanges.length),
      text: `exchanges, with ${of(messages, 'request')} requests and ${of(messages, 'response')} responses, replayed over TCP and judged by ${count(rules.length)} rules`,
    },
    {
      name: 'Constants',
      count: all(names),
      text: `names in ${runtimes.length} runtimes: ${of(names, 'executed')} printed by running them, ${of(names, 'extracted')} parsed from the source, ${of(names, 'read')} read`,
    },
  ];
}
