import type { Rule } from './rule.ts';

/** Who may send what. The role has to be told: a response does not show it. */
export const senders: Rule[] = [
  {
    id: '421-proxy',
    severity: 'MUST',
    source: 'RFC 9110 §15.5.20',
    says: 'A proxy does not make a 421.',
    applies: ({ options }) => options.role === 'proxy',
    broken: ({ code }) => code === 421,
  },
  {
    id: '425-early-data',
    severity: 'SHOULD',
    source: 'RFC 8470 §5.2, §5.1',
    says: 'Send 425 only when the request came in early data or with Early-Data; other clients cannot be expected to retry.',
    applies: ({ code, request, options }) => code === 425 && request !== undefined && !options.earlyData,
    broken: ({ request }) => !request?.has('Early-Data'),
  },
  {
    id: '511-origin',
    severity: 'SHOULD',
    source: 'RFC 6585 §6',
    says: 'A 511 comes from whoever controls access to the network, not from an origin server.',
    applies: ({ options }) => options.role === 'origin',
    broken: ({ code }) => code === 511,
  },
  {
    id: '203-origin',
    severity: 'practice',
    source: 'RFC 9110 §15.3.4',
    says: 'A 203 comes from a proxy that changed the content, not from the origin server.',
    applies: ({ options }) => options.role === 'origin',
    broken: ({ code }) => code === 203,
  },
  {
    id: 'vary-content-encoding',
    severity: 'practice',
    source: 'RFC 9110 §12.5.5',
    says: 'The content is coded because of Accept-Encoding, and Vary does not say so: a cache may hand it to a client that cannot read it.',
    applies: ({ code, request, has }) => code === 200 && request?.has('Accept-Encoding') === true && has('Content-Encoding'),
    broken: ({ list }) => !list('Vary').some((name) => name === '*' || name.toLowerCase() === 'accept-encoding'),
  },
];
