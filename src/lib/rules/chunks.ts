import type { Rule } from './rule.ts';

/** Fields whose definitions do not let them stand in trailers: framing, routing, control, authentication, format. */
const headOnly = new Set(['age', 'authorization', 'cache-control', 'connection', 'content-encoding', 'content-length', 'content-range', 'content-type', 'date', 'expires', 'host', 'location', 'proxy-authenticate', 'retry-after', 'set-cookie', 'trailer', 'transfer-encoding', 'vary', 'www-authenticate']); // prettier-ignore

/** The chunked transfer coding and the trailer section after it. */
export const chunks: Rule[] = [
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
