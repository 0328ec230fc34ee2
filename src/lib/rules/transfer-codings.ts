import type { Context } from './context.ts';
import type { Rule } from './rule.ts';

/** Fields whose definitions do not let them stand in trailers: framing, routing, control, authentication, format. */
const headOnly = new Set(['age', 'authorization', 'cache-control', 'connection', 'content-encoding', 'content-length', 'content-range', 'content-type', 'date', 'expires', 'host', 'location', 'proxy-authenticate', 'retry-after', 'set-cookie', 'trailer', 'transfer-encoding', 'vary', 'www-authenticate']); // prettier-ignore

const codings = ({ list }: Context) => list('Transfer-Encoding').map((coding) => coding.toLowerCase());
const interim = ({ code }: Context) => code < 200;
const tunnel = ({ code, method }: Context) => method === 'CONNECT' && code >= 200 && code < 300;

/** Transfer-Encoding, chunks, and the trailer section after them. */
export const transferCodings: Rule[] = [
  {
    id: 'connect-framing',
    severity: 'MUST',
    source: 'RFC 9110 §9.3.6',
    says: 'A 2xx to CONNECT opens a tunnel: no Content-Length, no Transfer-Encoding.',
    applies: tunnel,
    broken: ({ has }) => has('Content-Length') || has('Transfer-Encoding'),
  },
  {
    id: 'transfer-encoding-without-content',
    severity: 'MUST',
    source: 'RFC 9112 §6.1',
    says: 'A 1xx or 204 has no Transfer-Encoding.',
    applies: (c) => interim(c) || c.code === 204,
    broken: ({ has }) => has('Transfer-Encoding'),
  },
  {
    id: 'transfer-encoding-and-length',
    severity: 'MUST',
    source: 'RFC 9112 §6.2',
    says: 'Send Transfer-Encoding or Content-Length, never both: recipients that differ can be tricked.',
    broken: ({ has }) => has('Transfer-Encoding') && has('Content-Length'),
  },
  {
    id: 'transfer-encoding-to-1.0',
    severity: 'MUST',
    source: 'RFC 9112 §6.1',
    says: 'The answer to an HTTP/1.0 request has no Transfer-Encoding.',
    applies: ({ asked }) => asked?.version === '1.0',
    broken: ({ has }) => has('Transfer-Encoding'),
  },
  {
    id: 'chunked-twice',
    severity: 'MUST',
    source: 'RFC 9112 §6.1',
    says: 'Content is chunked once.',
    broken: (c) => codings(c).filter((coding) => coding === 'chunked').length > 1,
  },
  {
    id: 'chunk',
    severity: 'MUST',
    source: 'RFC 9110 §2.2, RFC 9112 §7.1',
    says: 'A chunk is its size in hexadecimal, CRLF, exactly that many bytes, CRLF; a chunk of size 0 and an empty line end the content.',
    broken: ({ response }) => response.defects?.some(({ kind }) => kind === 'chunk'),
  },
  {
    id: 'trailer-field',
    severity: 'MUST',
    source: 'RFC 9110 §6.5.1',
    says: 'This field must be known before the content and cannot stand in the trailer section.',
    broken: ({ response }) => response.trailers?.find(({ name }) => headOnly.has(name.toLowerCase()))?.name,
  },
  {
    id: 'trailer-announced',
    severity: 'SHOULD',
    source: 'RFC 9110 §6.6.2',
    says: 'List in Trailer which fields come after the content.',
    broken: ({ response, list }) => {
      const announced = list('Trailer').map((name) => name.toLowerCase());
      return response.trailers?.find(({ name }) => !announced.includes(name.toLowerCase()))?.name;
    },
  },
];
