import type { Measured, MeasuredClient } from '../../schemas/measured.ts';

/** Scenarios as readers look for them; others follow by name. */
const first = ['redirects-method', 'throws', 'interim'];
const rank = (id: string) => (first.indexOf(id) + first.length + 1) % (first.length + 1);

/** Takes scenarios and gives them in the order of the site. */
export function inOrder(all: Measured[]): Measured[] {
  return all.toSorted((a, b) => rank(a.scenario) - rank(b.scenario) || a.title.localeCompare(b.title, 'en'));
}

/** The kinds of clients in the order of the site, with what they are called. */
export const kinds = { browser: 'Browsers', library: 'Libraries', cli: 'Commands', proxy: 'Proxies and caches' } as const;

/** Takes what was measured and gives each client once, as it was measured last, by kind and name. */
export function clientsOf(all: Measured[]): MeasuredClient[] {
  const newest = new Map<string, MeasuredClient>();
  for (const client of all.flatMap(({ clients }) => clients))
    if (client.day >= (newest.get(client.id)?.day ?? '')) newest.set(client.id, client);
  const order = Object.keys(kinds);
  return [...newest.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.label.localeCompare(b.label, 'en', { numeric: true }),
  );
}

/** Takes a client and gives its name with its version. */
export function versioned({ label, version }: Pick<MeasuredClient, 'label' | 'version'>): string {
  return `${label} ${version}`;
}

/** Takes a client and how many scenarios asked it, and gives the sentence that describes its page. */
export function clientText({ label, version }: Pick<MeasuredClient, 'label' | 'version'>, asked: number): string {
  const questions = asked === 1 ? 'one question' : `${asked} questions`;
  return `What ${label} ${version} does with HTTP status codes: ${questions}, each answered by measuring, twice. Run it again yourself.`;
}
