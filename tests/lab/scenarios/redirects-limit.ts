import type { Answer, Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok, response, root } from '../wire.ts';

/** More than any client is known to follow: whoever comes to the end has no limit. */
const many = 200;
const codes = [301, 302, 303, 307, 308];
const same = 'to the same address';
const on = 'always to a new address';

const answers: Record<string, (code: number) => Record<string, Answer | Answer[]>> = {
  [same]: (code) => ({
    '/0': [...Array.from({ length: many }, () => ({ send: [response(code, { Location: `${root}/0` })] })), { send: [ok('the end')] }],
  }),
  [on]: (code) => ({
    ...Object.fromEntries(
      Array.from({ length: many }, (_, at) => [`/${at}`, { send: [response(code, { Location: `${root}/${at + 1}` })] }]),
    ),
    [`/${many}`]: { send: [ok('the end')] },
  }),
};

const loop = (code: number, variant: string): Case => ({
  code,
  variant,
  job: { follow: true, retry: false, requests: [{ url: '{origin}/0' }] },
  answers: answers[variant]?.(code) ?? {},
});

function read({ arrived, result, hung, case: { code } }: Seen): Reading {
  if (hung) return { outcome: 'something else', detail: 'never came back' };
  if (arrived.length > many) return 'went on';
  if (result.error) return { outcome: 'threw', detail: result.error.name };
  if (result.status !== code) return { outcome: 'something else', detail: `status ${result.status}` };
  return arrived.length === 1 ? 'not followed' : 'returned the redirect';
}

export const scenario: Scenario = {
  id: 'redirects-limit',
  title: 'Redirects without end',
  question: 'The redirects never end. Does the client stop by itself, and how does it tell you?',
  clients: ({ kind }) => kind !== 'proxy',
  outcomes: {
    threw: 'It stops by itself and throws an error. A command ends with an exit code other than 0.',
    'returned the redirect': 'It stops by itself and gives you the last redirect, as if it were the answer.',
    'not followed': 'It follows no redirect.',
    'went on': 'It follows two hundred redirects, which is all that the lab has.',
    'something else': 'It does something that none of the other words describes.',
  },
  cases: codes.flatMap((code) => [same, on].map((variant) => loop(code, variant))),
  read,
  standard: [
    {
      codes,
      variants: [same],
      outcomes: ['threw', 'returned the redirect', 'not followed'],
      level: 'SHOULD',
      source: 'RFC 9110 §15.4',
      note: 'A client should notice redirects that go round in circles, and step in.',
    },
  ],
  controls: {
    positive: {
      case: loop(302, same),
      sends: Array.from({ length: 3 }, () => ({ url: '{origin}/0' })),
      outcome: 'returned the redirect',
    },
    negative: { case: loop(302, same), sends: Array.from({ length: many + 1 }, () => ({ url: '{origin}/0' })), outcome: 'went on' },
  },
};
