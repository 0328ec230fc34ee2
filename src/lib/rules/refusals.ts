import type { Context } from './context.ts';
import type { Rule } from './rule.ts';

const asked = (code: number) => (c: Context) => c.code === code && c.request !== undefined;
const blocks = (link: string) => /;\s*rel\s*=\s*(?:blocked-by\b|"[^"]*\bblocked-by\b[^"]*")/i.test(link);

/** What goes with a refusal: methods, lengths, reasons. */
export const refusals: Rule[] = [
  {
    id: '405-allow',
    severity: 'MUST',
    source: 'RFC 9110 §15.5.6, §10.2.1',
    says: 'A 405 lists in Allow the methods that work here; the list may be empty.',
    applies: ({ code, options }) => code === 405 && options.role !== 'proxy',
    broken: ({ has }) => !has('Allow'),
  },
  {
    id: '405-allows-it',
    severity: 'practice',
    source: 'RFC 9110 §15.5.6',
    says: 'Allow lists the very method that was refused.',
    applies: asked(405),
    broken: ({ list, method }) => list('Allow').find((allowed) => allowed === method),
  },
  {
    id: '411-had-length',
    severity: 'practice',
    source: 'RFC 9110 §15.5.12',
    says: 'A 411 asks for Content-Length; this request had it.',
    applies: asked(411),
    broken: ({ request }) => request?.has('Content-Length'),
  },
  {
    id: '417-unasked',
    severity: 'practice',
    source: 'RFC 9110 §15.5.18',
    says: 'A 417 answers an Expect field; this request had none.',
    applies: asked(417),
    broken: ({ request }) => !request?.has('Expect'),
  },
  {
    id: '418-unused',
    severity: 'practice',
    source: 'RFC 9110 §15.5.19',
    says: '418 is reserved and has no meaning in HTTP.',
    broken: ({ code }) => code === 418,
  },
  {
    id: '451-blocked-by',
    severity: 'SHOULD',
    source: 'RFC 7725 §4',
    says: 'A 451 names who blocks, in Link with rel="blocked-by".',
    applies: ({ code }) => code === 451,
    broken: ({ lines }) => !lines('Link').some(blocks),
  },
  {
    id: 'host-400',
    severity: 'MUST',
    source: 'RFC 9112 §3.2',
    says: 'An HTTP/1.1 request without Host, or with two, is answered with 400.',
    applies: ({ request, asked: message, code, textual }) =>
      textual && request?.lines('Host').length !== 1 && (message?.version ?? '1.1') === '1.1' && code >= 200,
    broken: ({ request, code }) => request !== undefined && code !== 400,
  },
];
