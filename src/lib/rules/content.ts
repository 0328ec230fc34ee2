import type { Context } from './context.ts';
import type { Rule } from './rule.ts';

const followed = ({ size, response }: Context) => size !== undefined && (size > 0 || response.extra !== undefined);

/** A rule for responses that have no content. */
const empty = (id: string, source: string, says: string, applies: Rule['applies'] & object): Rule => ({
  id,
  severity: 'MUST',
  source,
  says,
  applies,
  broken: followed,
});

/** Whether there is content, and where there must be none. */
export const content: Rule[] = [
  empty(
    '1xx-content',
    'RFC 9110 §2.2, §15.2',
    'An interim response ends with its head; bytes after it are read as the next response.',
    ({ code }) => code < 200 && code !== 101,
  ),
  empty(
    '204-content',
    'RFC 9110 §2.2, §15.3.5',
    'A 204 ends with its head; bytes after it are read as the next response.',
    ({ code }) => code === 204,
  ),
  empty('205-content', 'RFC 9110 §15.3.6', 'A 205 has no content. Say so with Content-Length: 0.', ({ code }) => code === 205),
  empty(
    '304-content',
    'RFC 9110 §2.2, §15.4.5',
    'A 304 ends with its head; bytes after it are read as the next response.',
    ({ code }) => code === 304,
  ),
  empty(
    'head-content',
    'RFC 9110 §9.3.2',
    'The answer to HEAD has no content, whatever its length says.',
    ({ method }) => method === 'HEAD',
  ),
  {
    id: 'content-type',
    severity: 'SHOULD',
    source: 'RFC 9110 §8.3',
    says: 'Content has a Content-Type, unless you do not know what it is.',
    applies: ({ bodiless, code, size }) => !bodiless && code !== 205 && (size ?? 0) > 0,
    broken: ({ has }) => !has('Content-Type'),
  },
  {
    id: 'content-encoding-identity',
    severity: 'SHOULD',
    source: 'RFC 9110 §8.4',
    says: 'Content-Encoding does not name identity: leave the field out.',
    broken: ({ list }) => list('Content-Encoding').some((coding) => coding.toLowerCase() === 'identity'),
  },
];
