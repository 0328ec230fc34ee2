import type { Runtime } from '../schemas/runtime.ts';

/** The order in which runtimes are listed; others follow by name. */
const runtimeOrder = 'node axios python go jdk spring dotnet symfony rack net-http rust perl nginx apache'.split(' ');

/** What one runtime calls a code: an expression and what to know about it, or the plain fact that it has none. */
export interface Constant {
  id: string;
  label: string;
  package: string;
  version: string;
  url: string;
  /** How the newest version was looked at, and when. */
  evidence: Runtime['readings'][number]['evidence'];
  checked: string;
  symbol?: string;
  note?: string;
  /** What to write where there is no constant. */
  instead?: string;
}

type Entry = Runtime & { id: string };

const rank = (id: string) => (runtimeOrder.indexOf(id) + runtimeOrder.length + 1) % (runtimeOrder.length + 1);

/** `3.1.0` is the same as 3.1 to a reader; `>2.4.62` is a version after it. */
const short = (version: string) => version.replace('>', '').replace(/^(\d+\.\d+)\.0$/, '$1');
const from = (change: string) => `${change.startsWith('>') ? 'after' : 'since'} ${short(change)}`;
const until = (change: string) => `${change.startsWith('>') ? 'Up to' : 'Before'} ${short(change)}`;

/** Takes a code and a runtime and gives what the data say of its names: since when, deprecated, aliases, older names. */
function noteOf(code: number, { symbols, aliases, since, deprecated, removed, notes }: Runtime): string {
  const symbol = symbols[code] ?? '';
  const old = (name: string) => {
    const change = deprecated[name];
    return change === undefined ? '' : change ? `deprecated ${from(change)}` : 'deprecated';
  };
  const gone = Map.groupBy(
    Object.entries(removed).filter(([, name]) => name.code === code),
    ([, name]) => until(name.in),
  );
  const sentences = [
    [since[symbol] ? from(since[symbol]) : '', old(symbol)].filter(Boolean).join(', '),
    ...(aliases[code] ?? []).map((name) => `also ${[name, old(name)].filter(Boolean).join(', ')}`),
    ...[...gone].map(([when, names]) => `${when}: ${names.map(([name]) => name).join(', ')}`),
  ];
  const plain = sentences.filter(Boolean).map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
  return [...plain, ...(notes[code] ? [notes[code]] : [])].join(' ');
}

/** Takes a code and all runtimes, and gives what each calls it, in the order of the site. */
export function constantsOf(code: number, runtimes: Entry[]): Constant[] {
  const ordered = runtimes.toSorted((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id, 'en'));
  return ordered.map((runtime) => {
    const { id, label, package: name, url, readings, symbols, instead } = runtime;
    const { version, evidence, checked } = readings[0] ?? { version: '', evidence: 'read' as const, checked: '' };
    const symbol = symbols[code];
    const note = noteOf(code, runtime);
    return {
      id,
      label,
      package: name,
      url,
      version,
      evidence,
      checked,
      ...(symbol && { symbol }),
      ...(note && { note }),
      ...(!symbol && instead && { instead: instead.replace('{code}', String(code)) }),
    };
  });
}

/** Takes a code and a runtime and gives every name it has or had for it: what can be searched for. */
export function namesOf(code: number, { symbols, aliases, removed }: Runtime): string[] {
  const gone = Object.entries(removed).filter(([, name]) => name.code === code);
  return [symbols[code] ?? [], aliases[code] ?? [], gone.map(([name]) => name)].flat();
}

/** Takes what the runtimes call a code and gives those with something to show, and those without a constant. */
export function withAndWithout(constants: Constant[]): { rows: Constant[]; lacking: Constant[] } {
  const { rows = [], lacking = [] } = Object.groupBy(constants, ({ symbol, note }) => ((symbol ?? note) ? 'rows' : 'lacking'));
  return { rows, lacking };
}

const means = { executed: 'Printed by running them', extracted: 'parsed from the source', read: 'read' };

/** Takes what the runtimes call a code and says how that is known: printed by running, except those parsed and those read. */
export function evidenceText(constants: Constant[]): string {
  const others = (['extracted', 'read'] as const).flatMap((kind) => {
    const labels = constants.flatMap(({ label, evidence }) => (evidence === kind ? [label] : []));
    return labels.length > 0 ? [`${labels.join(', ')} (${means[kind]})`] : [];
  });
  return `${means.executed}${others.length > 0 ? `, except ${others.join(' and ')}` : ''}.`;
}
