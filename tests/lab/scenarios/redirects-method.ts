import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok, response, root } from '../wire.ts';

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;
const content = 'asked';
const carries = (method: string) => method === 'POST' || method === 'PUT';

const redirect = (code: number, method: string, location = `${root}/target`): Case => ({
  code,
  variant: method,
  job: {
    follow: true,
    retry: false,
    requests: [{ method, url: '{origin}/start', ...(carries(method) && { headers: { 'Content-Type': 'text/plain' }, body: content }) }],
  },
  answers: { '/start': { send: [response(code, { Location: location })] }, '/target': { send: [ok('target')] } },
});

function read({ arrived, result, hung, case: tried }: Seen): Reading {
  if (hung) return { outcome: 'something else', detail: 'never came back' };
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
    ...methods.map((method) => ({
      codes: [300, ...(method === 'POST' ? [] : [301, 302]), 304, 305, 306, 399],
      variants: [method],
      outcomes: [`followed ${method}`, 'not followed', 'threw'],
      level: 'SHOULD' as const,
      source: 'RFC 9110 §15.4',
      note: 'A user agent may follow a Location even where it does not know the code, and should then send the original request again, method and content too.',
    })),
    {
      codes: [301, 302],
      variants: ['POST'],
      outcomes: ['followed POST', 'followed GET', 'not followed', 'threw'],
      level: 'MAY',
      source: 'RFC 9110 §15.4.2, §15.4.3',
      note: 'A user agent may follow, and for historical reasons may turn POST into GET when it does.',
    },
    {
      codes: [303],
      outcomes: ['followed GET', 'not followed', 'threw'],
      level: 'SHOULD',
      source: 'RFC 9110 §15.4, §15.4.4',
      note: 'The other resource is retrieved, with GET or HEAD, whatever the method was; the content and its headers go.',
    },
    ...methods.map((method) => ({
      codes: [307],
      variants: [method],
      outcomes: [`followed ${method}`, 'not followed', 'threw'],
      level: 'MUST' as const,
      source: 'RFC 9110 §15.4, §15.4.8',
      note: 'A user agent that follows must not change the method. The rest of the request should stay too.',
    })),
    ...methods.map((method) => ({
      codes: [308],
      variants: [method],
      outcomes: [`followed ${method}`, 'not followed', 'threw'],
      level: 'SHOULD' as const,
      source: 'RFC 9110 §15.4, §15.4.9',
      note: 'As 301, but without leave to turn POST into GET: the original request should be sent again.',
    })),
    {
      codes: [201],
      outcomes: ['not followed'],
      level: 'none',
      source: 'RFC 9110 §10.2.2, §15.3.2',
      note: 'With 201 the Location names what was created. It is no redirect.',
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
