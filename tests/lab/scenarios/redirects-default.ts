import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok, response, root } from '../wire.ts';

const redirect = (code: number): Case => ({
  code,
  job: { retry: false, requests: [{ url: '{origin}/start' }] },
  answers: { '/start': { send: [response(code, { Location: `${root}/target` })] }, '/target': { send: [ok('target')] } },
});

function read({ arrived, result, hung, case: { code } }: Seen): Reading {
  if (hung) return { outcome: 'something else', detail: 'never came back' };
  const next = arrived.find(({ target }) => target === '/target');
  if (next) return next.method === 'GET' ? 'followed GET' : { outcome: 'something else', detail: `followed ${next.method}` };
  if (result.error) return { outcome: 'threw', detail: result.error.name };
  return result.status === code ? 'not followed' : { outcome: 'something else', detail: `status ${result.status}` };
}

export const scenario: Scenario = {
  id: 'redirects-default',
  title: 'Redirects that nobody asked to follow',
  question: 'You set nothing. Does the client go to the Location of a redirect by itself?',
  clients: ({ kind }) => kind !== 'proxy',
  outcomes: {
    'followed GET': 'It goes to the new address by itself, with GET.',
    'not followed': 'It gives you the redirect. To follow it, you have to say so, or to do it yourself.',
    threw: 'It throws an error, or ends with one, without going to the new address.',
    'something else': 'It does something that none of the other words describes.',
  },
  cases: [300, 301, 302, 303, 304, 307, 308, 399].map(redirect),
  read,
  standard: [
    {
      codes: [300, 301, 302, 303, 304, 307, 308, 399],
      outcomes: ['followed GET', 'not followed', 'threw'],
      level: 'MAY',
      source: 'RFC 9110 §15.4',
      note: 'A user agent may follow a Location by itself, even where it does not know the code. It need not. Fetch follows 301, 302, 303, 307 and 308, and no other code.',
    },
  ],
  controls: {
    positive: { case: redirect(302), sends: [{ url: '{origin}/start' }, { url: '{origin}/target' }], outcome: 'followed GET' },
    negative: { case: redirect(302), sends: [{ url: '{origin}/start' }], outcome: 'not followed' },
  },
  everyClient: { case: redirect(200), outcome: 'not followed' },
};
