import { address } from '../address.ts';
import { parseCitation } from '../citation.ts';

/** Takes the id of a scenario or of a client and gives the address of its page. */
export function measuredAddress(id: string): string {
  return address(`/clients/${id}/`);
}

/** Takes scenarios, and perhaps clients, and gives the command that measures them again. */
export function measureCommand(scenarios: string[], clients: string[] = []): string {
  const only = ` --only ${[...new Set(scenarios)].join(',')}`;
  return `npm run measure --${only}${clients.length > 0 ? ` --clients ${[...new Set(clients)].join(',')}` : ''}`;
}

const living: Record<string, string> = { 'fetch.spec.whatwg.org': 'Fetch', 'html.spec.whatwg.org': 'HTML' };

/** Takes the source of a requirement and gives a label and an address for each section or page. */
export function standardLinks(source: string): { label: string; url: string }[] {
  if (!source.startsWith('https:')) return parseCitation(source).map(({ label, url }) => ({ label, url }));
  const { host, hash } = new URL(source);
  return [{ label: `${living[host] ?? host}${hash && living[host] ? ` ${hash}` : ''}`, url: source }];
}
