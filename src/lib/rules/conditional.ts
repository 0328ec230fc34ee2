import type { Context } from './context.ts';
import type { Rule } from './rule.ts';

const conditions = ['If-Match', 'If-None-Match', 'If-Modified-Since', 'If-Unmodified-Since', 'If'];
const reads = ({ method }: Context) => method === 'GET' || method === 'HEAD';
const weak = (tag: string) => tag.replace(/^W\//, '');
const tags = ({ request }: Context) => request?.list('If-None-Match').filter((tag) => tag !== '*') ?? [];
const asked = (code: number) => (c: Context) => c.code === code && c.request !== undefined;

/** 304, 412, 428 and the conditions of the request. */
export const conditional: Rule[] = [
  {
    id: '304-unasked',
    severity: 'practice',
    source: 'RFC 9110 §15.4.5',
    says: 'A 304 answers a GET or HEAD with If-None-Match or If-Modified-Since; this request had neither.',
    applies: asked(304),
    broken: ({ request }) => !request?.has('If-None-Match') && !request?.has('If-Modified-Since'),
  },
  {
    id: '304-method',
    severity: 'MUST',
    source: 'RFC 9110 §13.1.2',
    says: 'When If-None-Match fails, only GET and HEAD get 304; other methods get 412.',
    applies: (c) => asked(304)(c) && c.request?.has('If-None-Match') === true,
    broken: (c) => !reads(c) && c.method,
  },
  {
    id: '412-instead-of-304',
    severity: 'MUST',
    source: 'RFC 9110 §13.1.2',
    says: 'When If-None-Match fails for GET or HEAD, the answer is 304.',
    applies: (c) => asked(412)(c) && reads(c),
    broken: ({ request }) => conditions.filter((name) => request?.has(name)).join() === 'If-None-Match',
  },
  {
    id: '304-etag',
    severity: 'MUST',
    source: 'RFC 9110 §15.4.5',
    says: 'A 304 repeats the ETag that a 200 would have.',
    applies: (c) => asked(304)(c) && tags(c).length > 0,
    broken: ({ has }) => !has('ETag'),
  },
  {
    id: '304-other-etag',
    severity: 'practice',
    source: 'RFC 9110 §13.1.2',
    says: 'The ETag of this 304 is none of those in If-None-Match, so the client has another version.',
    applies: (c) => asked(304)(c) && tags(c).length > 0 && c.has('ETag'),
    broken: (c) => !tags(c).some((tag) => weak(tag) === weak(c.value('ETag') ?? '')) && c.value('ETag'),
  },
  {
    id: '304-metadata',
    severity: 'SHOULD',
    source: 'RFC 9110 §15.4.5',
    says: 'A 304 leaves this field out: the client has it with the stored response.',
    applies: ({ code }) => code === 304,
    broken: ({ has }) => ['Content-Type', 'Content-Encoding', 'Content-Language', 'Content-Range'].find(has),
  },
  {
    id: '412-unasked',
    severity: 'practice',
    source: 'RFC 9110 §15.5.13',
    says: 'A 412 says that a condition failed; this request had none.',
    applies: asked(412),
    broken: ({ request }) => !conditions.some((name) => request?.has(name)),
  },
  {
    id: '428-conditional',
    severity: 'practice',
    source: 'RFC 6585 §3',
    says: 'A 428 asks for a condition; this request had one.',
    applies: asked(428),
    broken: ({ request }) => conditions.find((name) => request?.has(name)),
  },
  {
    id: 'etag-backslash',
    severity: 'practice',
    source: 'RFC 9110 §8.8.3',
    says: 'An entity tag is better without a backslash: some recipients take it for an escape.',
    broken: ({ value }) => value('ETag')?.includes('\\'),
  },
];
