import type { Context } from './context.ts';
import type { Rule } from './rule.ts';

/** Methods of RFC 9110 and 5789 for which no range handling is defined. */
const withoutRanges = new Set(['HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH']);
const partial = ({ code, request }: Context) => code === 206 && request !== undefined;
const condition = ({ request }: Context) => request?.value('If-Range');

/** 206 and 416 against the request that they answer. */
export const rangeRequests: Rule[] = [
  {
    id: '206-unasked',
    severity: 'practice',
    source: 'RFC 9110 §15.3.7',
    says: 'A 206 answers a request with Range; this one had none.',
    applies: partial,
    broken: ({ request }) => !request?.has('Range'),
  },
  {
    id: 'range-method',
    severity: 'MUST',
    source: 'RFC 9110 §14.2',
    says: 'Range counts for GET only; with other methods it is ignored.',
    applies: ({ code, request }) => (code === 206 || code === 416) && request?.has('Range') === true,
    broken: ({ method }) => withoutRanges.has(method ?? '') && method,
  },
  {
    id: 'if-range-changed',
    severity: 'MUST',
    source: 'RFC 9110 §13.1.5',
    says: 'If-Range names another version than the ETag here: ignore Range and send the whole.',
    applies: (c) => partial(c) && condition(c)?.includes('"') === true && c.has('ETag'),
    broken: (c) => (condition(c) !== c.value('ETag') || condition(c)?.startsWith('W/')) && condition(c),
  },
  {
    id: 'if-range-metadata',
    severity: 'SHOULD',
    source: 'RFC 9110 §15.3.7',
    says: 'A 206 to If-Range leaves out what the client has already, this field among it.',
    applies: (c) => partial(c) && condition(c) !== undefined,
    broken: ({ has }) => ['Content-Encoding', 'Content-Language', 'Last-Modified'].find(has),
  },
];
