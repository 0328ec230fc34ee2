import type { Context } from './context.ts';
import { grammar } from './grammar.ts';
import type { Rule } from './rule.ts';

const fields = ['WWW-Authenticate', 'Proxy-Authenticate'];

/** The challenges of both fields: each starts with a scheme, and the parameters after it belong to it, RFC 9110 §11.3. */
function challenges({ list }: Context): string[][] {
  const groups: string[][] = [];
  for (const member of fields.flatMap(list)) {
    const more = grammar.authParameter.test(member) && groups.length > 0;
    if (more) groups.at(-1)?.push(member);
    else groups.push([member]);
  }
  return groups;
}

const scheme = ([first = '']: string[]) => (first.split(' ')[0] ?? '').toLowerCase();
const names = ([first = '', ...rest]: string[]) =>
  [first.replace(/^\S+ +/, ''), ...rest].flatMap((text) => /^([^\s=]+)\s*=\s*[^=]/.exec(text)?.[1]?.toLowerCase() ?? []);
const of = (name: string, c: Context) => challenges(c).filter((challenge) => scheme(challenge) === name);
/** A token in the form of the content or in the query, RFC 6750 §2.2, §2.3. */
const tokenElsewhere = ({ asked }: Context) =>
  /[?&]access_token=/.test(asked?.target ?? '') || /(?:^|&)access_token=/.test(asked?.content ?? '');

/** 401, 407 and the challenges that go with them. */
export const authentication: Rule[] = [
  {
    id: '401-www-authenticate',
    severity: 'MUST',
    source: 'RFC 9110 §15.5.2',
    says: 'A 401 says in WWW-Authenticate how to log in. Without a challenge send 403.',
    applies: ({ code }) => code === 401,
    broken: ({ list }) => list('WWW-Authenticate').length === 0,
  },
  {
    id: '407-proxy-authenticate',
    severity: 'MUST',
    source: 'RFC 9110 §15.5.8',
    says: 'A 407 says in Proxy-Authenticate how to log in to the proxy.',
    applies: ({ code }) => code === 407,
    broken: ({ list }) => list('Proxy-Authenticate').length === 0,
  },
  {
    id: 'challenge-syntax',
    severity: 'MUST',
    source: 'RFC 9110 §2.2, §11.3',
    says: 'A challenge is a scheme, then parameters like realm="staff", with commas between them.',
    broken: (c) =>
      challenges(c)
        .map(([first = '']) => first)
        .find((first) => !grammar.challenge.test(first)),
  },
  {
    id: 'challenge-parameter-once',
    severity: 'MUST',
    source: 'RFC 9110 §11.2',
    says: 'A parameter stands once in a challenge.',
    broken: (c) => challenges(c).flatMap((one) => names(one).filter((name, index, all) => all.indexOf(name) !== index))[0],
  },
  {
    id: 'basic-realm',
    severity: 'MUST',
    source: 'RFC 7617 §2',
    says: 'A Basic challenge has a realm.',
    broken: (c) => of('basic', c).some((challenge) => !names(challenge).includes('realm')),
  },
  {
    id: 'bearer-parameter',
    severity: 'MUST',
    source: 'RFC 6750 §3',
    says: 'A Bearer challenge has at least one parameter, realm for example.',
    broken: (c) => of('bearer', c).some((challenge) => names(challenge).length === 0),
  },
  {
    id: 'bearer-error-unasked',
    severity: 'SHOULD',
    source: 'RFC 6750 §3.1',
    says: 'Who sent no token gets no error code, only the challenge.',
    applies: (c) => c.code === 401 && c.request !== undefined && !c.request.has('Authorization') && !tokenElsewhere(c),
    broken: (c) => of('bearer', c).some((challenge) => names(challenge).includes('error')),
  },
  {
    id: '511-challenge',
    severity: 'SHOULD',
    source: 'RFC 6585 §6',
    says: 'A 511 has no challenge: browsers would show it as coming from the address that was asked for.',
    applies: ({ code }) => code === 511,
    broken: ({ has }) => fields.some(has),
  },
];
