import type { Runtime } from '../schemas/runtime.ts';

/** The order in which runtimes are listed; others follow by name. */
const runtimeOrder = ['node', 'python', 'go', 'spring', 'dotnet', 'symfony', 'rack', 'rust'];

/** What one runtime calls a code: an expression, a note on it, or the plain fact that it has none. */
export interface Constant {
  id: string;
  label: string;
  package: string;
  version: string;
  evidence: Runtime['evidence'];
  checked: string;
  url: string;
  symbol?: string;
  note?: string;
}

function rank(id: string): number {
  const place = runtimeOrder.indexOf(id);
  return place < 0 ? runtimeOrder.length : place;
}

/** Takes a code and all runtimes, and gives what each calls it, in the order of the site. */
export function constantsOf(code: number, runtimes: (Runtime & { id: string })[]): Constant[] {
  return runtimes
    .toSorted((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id))
    .map(({ id, label, package: name, version, evidence, checked, url, symbols, notes }) => {
      const symbol = symbols[code];
      const note = notes[code];
      return { id, label, package: name, version, evidence, checked, url, ...(symbol && { symbol }), ...(note && { note }) };
    });
}
