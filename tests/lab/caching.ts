import type { Client } from './client.ts';
import type { Case, Reading, Scenario, Seen } from './scenario.ts';
import { ok, response, root } from './wire.ts';

/** Caddy has no cache. */
export const isCache = ({ kind, id }: Client): boolean => kind === 'browser' || (kind === 'proxy' && id !== 'caddy');

const elsewhere = '/elsewhere';

/** What a response of this code has to have, so that nothing but the code is the reason for what a cache does. */
const needed: Record<number, Record<string, string>> = {
  401: { 'WWW-Authenticate': 'Basic realm="lab"' },
  405: { Allow: 'GET' },
  ...Object.fromEntries([201, 300, 301, 302, 303, 307, 308].map((code) => [code, { Location: root + elsewhere }])),
};

/** Takes a code, fields of a response and a name of its own and gives the case: the same address twice, in one session. */
export const cached = (code: number, headers: Record<string, string>, name: string): Case => ({
  code,
  job: { requests: [1, 2].map(() => ({ url: `{origin}/cache/${name}/${code}`, how: 'exact' })) },
  answers: {
    [elsewhere]: { send: [ok('elsewhere')] },
    '*': { send: [response(code, { 'Content-Type': 'text/plain', ...needed[code], ...headers }, 'content')], then: 'close' },
  },
});

export const stored: Scenario['outcomes'] = {
  stored: 'The second request is answered from the cache. The server sees only the first.',
  'not stored': 'The server sees both requests.',
  'stored, then gave another code': 'The second request is answered from the cache, but not with the code that the server sent.',
  'never came back': 'The first request does not come back: a browser waits with its dialog for a name and a password.',
  'gave another code': 'The client gets a code that the server did not send.',
};

export function readCached({ arrived, results, hung, case: { code } }: Seen): Reading {
  if (hung) return 'never came back';
  // Nobody asked: the cache knew it from another case. That is no outcome.
  const asked = arrived.filter(({ target }) => target !== elsewhere);
  if (asked.length === 0) return 'known before';
  const once = asked.length === 1;
  // A browser follows redirects, and what it gives comes from there.
  const other = results.find(({ status, url = '' }) => status !== code && !url.endsWith(elsewhere));
  if (!other) return once ? 'stored' : 'not stored';
  return {
    outcome: once && results[0] !== other ? 'stored, then gave another code' : 'gave another code',
    detail: `${other.status ?? 'none'}`,
  };
}
