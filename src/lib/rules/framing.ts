import { grammar } from './grammar.ts';
import type { Context } from './context.ts';
import type { Rule } from './rule.ts';

const codings = ({ list }: Context) => list('Transfer-Encoding').map((coding) => coding.toLowerCase());
const interim = ({ code }: Context) => code < 200;
const ownLength = ({ textual, bodiless, lines, has }: Context) =>
  textual && !bodiless && !has('Transfer-Encoding') && lines('Content-Length').length === 1;

/** Where a message ends: Content-Length, and what there is without it. */
export const framing: Rule[] = [
  {
    id: 'content-length-digits',
    severity: 'MUST',
    source: 'RFC 9110 §2.2, §8.6',
    says: 'Content-Length is a number in decimal digits and nothing else.',
    broken: ({ lines }) => lines('Content-Length').find((value) => !grammar.digits.test(value.replace(/^(\d+)(?:\s*,\s*\1)+$/, '$1'))),
  },
  {
    id: 'content-length-repeated',
    severity: 'MUST',
    source: 'RFC 9110 §5.3',
    says: 'Content-Length stands once, with one number.',
    broken: ({ lines, value }) => (lines('Content-Length').length > 1 || value('Content-Length')?.includes(',')) && value('Content-Length'),
  },
  {
    id: 'content-length-wrong',
    severity: 'practice',
    source: 'RFC 9112 §6.3, RFC 9110 §8.6',
    says: 'Content-Length is not the number of bytes that follow; the connection breaks off or gets out of step.',
    applies: (c) => ownLength(c) && c.size !== undefined && grammar.digits.test(c.value('Content-Length') ?? ''),
    broken: ({ value, size, response, asked }) =>
      (Number(value('Content-Length')) !== size || response.extra !== undefined) &&
      `${value('Content-Length')}, not ${(size ?? 0) + (response.extra ?? 0)}${!asked && size === 0 ? '; if this answers HEAD, say so' : ''}`,
  },
  {
    id: '1xx-content-length',
    severity: 'MUST',
    source: 'RFC 9110 §8.6',
    says: 'An interim response has no Content-Length.',
    applies: interim,
    broken: ({ has }) => has('Content-Length'),
  },
  {
    id: '204-content-length',
    severity: 'MUST',
    source: 'RFC 9110 §8.6',
    says: 'A 204 has no Content-Length, not even 0.',
    applies: ({ code }) => code === 204,
    broken: ({ has }) => has('Content-Length'),
  },
  {
    id: 'length-delimited',
    severity: 'SHOULD',
    source: 'RFC 9112 §6.3',
    says: 'Say where the message ends, with Content-Length or chunks; otherwise nobody can tell the end from a broken connection.',
    applies: (c) => c.textual && !c.bodiless && c.response.version !== '1.0' && c.asked?.version !== '1.0',
    broken: (c) => !c.has('Content-Length') && codings(c).at(-1) !== 'chunked',
  },
];
