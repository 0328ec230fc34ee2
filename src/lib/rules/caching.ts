import type { Context } from './context.ts';
import type { Rule } from './rule.ts';

const timed = ['max-age', 's-maxage'];
const bare = ['must-revalidate', 'must-understand', 'no-store', 'no-transform', 'proxy-revalidate', 'public'];

/** The directives of Cache-Control: names in small letters, arguments as they stand. */
function directives({ list }: Context): Map<string, string | undefined> {
  return new Map(list('Cache-Control').map((text) => [(text.split('=')[0] ?? '').toLowerCase(), /=(.*)/.exec(text)?.[1]]));
}

/** What caches are told. */
export const caching: Rule[] = [
  {
    id: 'max-age-quoted',
    severity: 'MUST',
    source: 'RFC 9111 §5.2.2.1, §5.2.2.10',
    says: 'The seconds of max-age and s-maxage stand without quotes.',
    broken: (c) => timed.find((name) => directives(c).get(name)?.startsWith('"')),
  },
  {
    id: 'max-age-seconds',
    severity: 'MUST',
    source: 'RFC 9110 §2.2, RFC 9111 §5.2.2.1, §5.2.2.10',
    says: 'The argument of max-age and s-maxage is a whole number of seconds.',
    broken: (c) => timed.find((name) => directives(c).has(name) && !/^"?\d+"?$/.test(directives(c).get(name) ?? '')),
  },
  {
    id: 'no-cache-unquoted',
    severity: 'SHOULD',
    source: 'RFC 9111 §5.2.2.4, §5.2.2.7',
    says: 'Field names after no-cache= or private= stand in quotes.',
    broken: (c) => ['no-cache', 'private'].find((name) => /^[^"]/.test(directives(c).get(name) ?? '')),
  },
  {
    id: 'cache-control-argument',
    severity: 'practice',
    source: 'RFC 9111 §5.2',
    says: 'This directive takes no argument.',
    broken: (c) => bare.find((name) => directives(c).get(name) !== undefined),
  },
  {
    id: 'cache-control-conflict',
    severity: 'practice',
    source: 'RFC 9111 §4.2.1',
    says: 'Two directives contradict each other; the stricter one should win.',
    broken: (c) => directives(c).has('private') && directives(c).get('private') === undefined && directives(c).has('public'),
  },
  {
    id: 'must-understand-no-store',
    severity: 'SHOULD',
    source: 'RFC 9111 §5.2.2.3',
    says: 'With must-understand goes no-store, for caches that do not know it.',
    applies: (c) => directives(c).has('must-understand'),
    broken: (c) => !directives(c).has('no-store'),
  },
  {
    id: 'not-stored',
    severity: 'MUST',
    source: 'RFC 6585 §3, §4, §5, §6',
    says: 'No cache may store a 428, 429, 431 or 511; Age says that one did.',
    applies: ({ code }) => [428, 429, 431, 511].includes(code),
    broken: ({ has }) => has('Age'),
  },
  {
    id: 'warning',
    severity: 'practice',
    source: 'RFC 9111 §5.5',
    says: 'Warning is obsolete, and nobody shows it.',
    broken: ({ has }) => has('Warning'),
  },
  {
    id: 'pragma',
    severity: 'practice',
    source: 'RFC 9111 §5.4',
    says: 'Pragma was made for requests and is deprecated; Cache-Control says it.',
    broken: ({ has }) => has('Pragma'),
  },
  {
    id: 'vary-star-proxy',
    severity: 'MUST',
    source: 'RFC 9110 §12.5.5',
    says: 'A proxy does not make "Vary: *" of its own.',
    applies: ({ options }) => options.role === 'proxy',
    broken: ({ list }) => list('Vary').includes('*'),
  },
];
