import type { Context } from './context.ts';
import type { Rule } from './rule.ts';

/** Fields that are meant for all recipients and must not be dropped on the way. */
const endToEnd = new Set(['age', 'allow', 'authorization', 'cache-control', 'content-encoding', 'content-language', 'content-length', 'content-location', 'content-range', 'content-type', 'date', 'etag', 'expires', 'last-modified', 'link', 'location', 'retry-after', 'server', 'set-cookie', 'strict-transport-security', 'vary', 'www-authenticate']); // prettier-ignore
const perConnection = ['Connection', 'Keep-Alive', 'Proxy-Connection', 'Transfer-Encoding', 'Upgrade'];
const connection = ({ list }: Context) => list('Connection').map((option) => option.toLowerCase());

/** Fields of the connection: Connection, Upgrade, Keep-Alive. */
export const connectionRules: Rule[] = [
  {
    id: '426-upgrade',
    severity: 'MUST',
    source: 'RFC 9110 §15.5.22',
    says: 'A 426 names in Upgrade the protocol it requires.',
    applies: ({ code, textual }) => code === 426 && textual,
    broken: ({ list }) => list('Upgrade').length === 0,
  },
  {
    id: 'upgrade-connection',
    severity: 'MUST',
    source: 'RFC 9110 §7.8',
    says: 'With Upgrade goes "Connection: upgrade".',
    applies: ({ textual, has }) => textual && has('Upgrade'),
    broken: (c) => !connection(c).includes('upgrade'),
  },
  {
    id: 'keep-alive-connection',
    severity: 'MUST',
    source: 'RFC 9110 §7.6.1',
    says: 'With Keep-Alive goes "Connection: keep-alive".',
    applies: ({ textual, has }) => textual && has('Keep-Alive'),
    broken: (c) => !connection(c).includes('keep-alive'),
  },
  {
    id: 'connection-end-to-end',
    severity: 'MUST',
    source: 'RFC 9110 §7.6.1',
    says: 'Connection names a field that is meant for all recipients; the next proxy would drop it.',
    broken: (c) => connection(c).find((option) => endToEnd.has(option)),
  },
  {
    id: 'close-answered',
    severity: 'SHOULD',
    source: 'RFC 9112 §9.6',
    says: 'The request said "Connection: close", and the final response says it too.',
    applies: ({ textual, code, request }) =>
      textual && code >= 200 && request?.list('Connection').some((option) => option.toLowerCase() === 'close') === true,
    broken: (c) => !connection(c).includes('close'),
  },
  {
    id: 'http2-connection-fields',
    severity: 'MUST',
    source: 'RFC 9113 §8.2.2, RFC 9114 §4.2',
    says: 'HTTP/2 and HTTP/3 have no fields of the connection; with this one the whole response is malformed.',
    applies: ({ response }) => /^[23]/.test(response.version ?? ''),
    broken: ({ has }) => perConnection.find(has),
  },
];
