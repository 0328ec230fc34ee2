import type { Client, Lane } from './client.ts';
import { tryCase } from './run.ts';
import type { Case, Seen } from './scenario.ts';
import { ok } from './wire.ts';

const methods = ['GET', 'POST', 'PUT', 'DELETE'];
const withContent = (method: string) => method === 'POST' || method === 'PUT';

const answered = methods.map((method): Case => ({
  code: 200,
  variant: method,
  job: { requests: [{ method, url: '{origin}/plain', ...(withContent(method) && { body: 'asked' }) }] },
  answers: { '/plain': { send: [ok('answered')] } },
}));
const refused: Case = { code: 200, variant: 'refused', job: { requests: [{ url: '{closed}/plain' }] }, answers: {} };

/** What must hold of every client before anything that it does counts: a plain 200 arrives whole, so does what it sends, and no answer is none. */
function read({ case: { variant = '' }, arrived: [first], result }: Seen): string {
  if (variant === 'refused')
    return result.error && result.status === undefined ? 'as it must be' : 'a connection that was refused gave no error';
  if (result.error) return `a plain 200 gave an error: ${result.error.name} ${result.error.message ?? ''}`;
  if (result.status !== 200 || result.body !== 'answered') return `a plain 200 was given as ${result.status} "${result.body}"`;
  if (first?.method !== variant) return `${variant} arrived as ${first?.method}`;
  return first.content === (withContent(variant) ? 'asked' : '') ? 'as it must be' : `${variant} arrived with "${first.content}"`;
}

/** Takes a client that is started and says why its rows would not count; nothing when it passes the control. */
export async function plainControl(client: Client, lane: Lane): Promise<string | undefined> {
  const cases = client.kind === 'proxy' ? answered : [...answered, refused];
  for (const tried of cases) {
    const came = await tryCase({ read: (seen) => ({ outcome: 'read', detail: read(seen) }), outcomes: { read: '' } }, tried, lane);
    const said = 'failed' in came ? came.failed : (came.detail ?? '');
    if (said !== 'as it must be') return said;
  }
  return undefined;
}
