import { grammar } from './grammar.ts';
import type { Context } from './context.ts';
import type { Rule } from './rule.ts';

const protocols = (members: string[]) => members.map((member) => (member.split('/')[0] ?? '').toLowerCase());
/** What a 101 switches to; HTTP above it is the stack of RFC 2817 §3.3 and no switch. */
const switched = (members: string[]) => protocols(members).filter((name, index) => index === 0 || name !== 'http');
const asked = (code: number) => (c: Context) => c.code === code && c.request !== undefined;

/** Interim responses. */
export const informational: Rule[] = [
  {
    id: '1xx-to-1.0',
    severity: 'MUST',
    source: 'RFC 9110 §15.2',
    says: 'An HTTP/1.0 client does not know interim responses and gets none.',
    applies: ({ asked: request }) => request?.version === '1.0',
    broken: ({ code }) => code < 200,
  },
  {
    id: '100-unasked',
    severity: 'practice',
    source: 'RFC 9110 §15.2.1',
    says: 'The request had no "Expect: 100-continue"; the client drops this 100.',
    applies: asked(100),
    broken: ({ request }) => request?.value('Expect')?.toLowerCase() !== '100-continue',
  },
  {
    id: '101-upgrade',
    severity: 'MUST',
    source: 'RFC 9110 §15.2.2, §7.8',
    says: 'A 101 names in Upgrade the protocol that it switches to.',
    applies: ({ code }) => code === 101,
    broken: ({ list }) => !list('Upgrade').some((protocol) => grammar.protocol.test(protocol)),
  },
  {
    id: '101-unasked',
    severity: 'MUST',
    source: 'RFC 9110 §7.8',
    says: 'A 101 switches to a protocol only if the Upgrade of the request named it.',
    applies: asked(101),
    broken: ({ request, list }) =>
      switched(list('Upgrade')).find((protocol) => !protocols(request?.list('Upgrade') ?? []).includes(protocol)) ??
      !request?.has('Upgrade'),
  },
  {
    id: '103-fields',
    severity: 'practice',
    source: 'RFC 8297 §2',
    says: 'A 103 without fields hints at nothing; Link is the usual one.',
    applies: ({ code }) => code === 103,
    broken: ({ response }) => response.fields.length === 0,
  },
  {
    id: 'early-data-field',
    severity: 'MUST',
    source: 'RFC 8470 §5.1',
    says: 'Early-Data belongs into requests and never into a response.',
    broken: ({ has }) => has('Early-Data'),
  },
];
