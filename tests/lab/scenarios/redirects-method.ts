import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok, response } from '../wire.ts';

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;
const content = 'asked';
const carries = (method: string) => method === 'POST' || method === 'PUT';

const redirect = (code: number, method: string, location = '/target'): Case => ({
  code,
  variant: method,
  job: {
    follow: true,
    retry: false,
    requests: [{ method, url: '{origin}/start', ...(carries(method) && { headers: { 'Content-Type': 'text/plain' }, body: content }) }],
  },
  answers: { '/start': { send: [response(code, { Location: location })] }, '/target': { send: [ok('target')] } },
});

function read({ arrived, result, case: tried }: Seen): Reading {
  const next = arrived.find(({ target }) => target === '/target');
  if (!next) {
    if (result.error) return { outcome: 'threw', detail: result.error.name };
    return result.status === tried.code ? 'not followed' : { outcome: 'something else', detail: `status ${result.status}` };
  }
  if (next.content === content) return carries(next.method) ? `followed ${next.method}` : `followed ${next.method} with content`;
  if (next.content !== '') return { outcome: 'something else', detail: `${next.method} with other content` };
  return carries(next.method) ? `followed ${next.method} without content` : `followed ${next.method}`;
}

const followed = Object.fromEntries(
  methods.flatMap((method) => [
    [`followed ${method}`, `It sends ${method} to the new address${carries(method) ? ', with the content' : ''}.`],
    carries(method)
      ? [`followed ${method} without content`, `It sends ${method} to the new address, and drops the content.`]
      : [`followed ${method} with content`, `It sends ${method} to the new address, and the content with it.`],
  ]),
);

const fetchRedirects = 'https://fetch.spec.whatwg.org/#redirect-status';

export const scenario: Scenario = {
  id: 'redirects-method',
  title: 'Method and content after a redirect',
  question: 'A response has a Location. Does the client go there, with which method, and does the content go with it?',
  clients: ({ kind }) => kind !== 'proxy',
  outcomes: {
    ...followed,
    'not followed': 'It gives you the response with this code and asks for nothing more.',
    threw: 'It throws an error, or ends with one, without going to the new address.',
    'something else': 'It does something that none of the other words describes.',
  },
  cases: [201, 300, 301, 302, 303, 304, 305, 306, 307, 308, 399].flatMap((code) => methods.map((method) => redirect(code, method))),
  read,
  standard: [
    {
      codes: [301, 302],
      variants: ['POST'],
      outcomes: ['followed POST', 'followed GET', 'not followed', 'threw'],
      level: 'MAY',
      source: 'RFC 9110 §15.4.2, §15.4.3',
      note: 'A user agent may go on by itself, and may turn POST into GET when it does.',
    },
    ...(['GET', 'PUT', 'DELETE'] as const).map((method) => ({
      codes: [301, 302],
      variants: [method],
      outcomes: [`followed ${method}`, 'not followed', 'threw'],
      level: 'none' as const,
      source: 'RFC 9110 §15.4',
      note: 'A user agent may go on by itself. Only POST may become GET, so this method stays as it is.',
    })),
    {
      codes: [303],
      outcomes: ['followed GET', 'not followed', 'threw'],
      level: 'none',
      source: 'RFC 9110 §15.4.4',
      note: 'The new address is asked with GET (or HEAD), whatever the method was.',
    },
    ...methods.map((method) => ({
      codes: [307, 308],
      variants: [method],
      outcomes: [`followed ${method}`, 'not followed', 'threw'],
      level: 'MUST' as const,
      source: 'RFC 9110 §15.4.8, §15.4.9',
      note: 'When a user agent goes on by itself, the method stays as it is, and the content with it.',
    })),
    {
      codes: [201],
      outcomes: ['not followed'],
      level: 'none',
      source: 'RFC 9110 §10.2.2, §15.3.2',
      note: 'With 201 the Location names what was created. It is no redirect.',
    },
    {
      codes: [304, 305, 306],
      outcomes: ['not followed', 'threw'],
      level: 'none',
      source: fetchRedirects,
      note: 'Not among the codes that Fetch calls a redirect: 301, 302, 303, 307 and 308.',
    },
  ],
  controls: {
    positive: {
      case: redirect(307, 'PUT'),
      sends: [
        { method: 'PUT', url: '{origin}/start', body: content },
        { method: 'PUT', url: '{origin}/target', body: content },
      ],
      outcome: 'followed PUT',
    },
    negative: {
      case: redirect(307, 'PUT'),
      sends: [{ method: 'PUT', url: '{origin}/start', body: content }],
      outcome: 'not followed',
    },
  },
  everyClient: { case: redirect(200, 'GET'), outcome: 'not followed' },
};
