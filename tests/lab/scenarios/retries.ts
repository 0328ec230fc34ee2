import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok, response } from '../wire.ts';

const codes = [408, 421, 425, 429, 500, 502, 503, 504];
const methods = ['GET', 'POST'];
const asked = (method: string) => ({ method, url: '{origin}/asked', ...(method === 'POST' && { body: 'asked' }) });

const answered = (code: number, method: string): Case => ({
  code,
  variant: method,
  job: { requests: [asked(method)] },
  answers: { '/asked': [{ send: [response(code)] }, { send: [ok()] }] },
});

const fresh = 'closed without a response';
const kept = 'kept connection closed';
/** A request elsewhere gives the client the time to put its connection back. */
const before = [{ url: '{origin}/before' }, { url: '{other-port}/between' }];

/** The request comes and the connection ends, which is what nginx does where its log says 444. */
const closed = (method: string, how: string): Case => ({
  code: 444,
  variant: `${method}, ${how}`,
  job: { requests: [...(how === kept ? before : []), asked(method)] },
  answers: { '/asked': [{ send: [], then: 'close' }, { send: [ok()] }], '*': { send: [ok()] } },
});

function read({ arrived, waited, hung, case: { code, variant = '' } }: Seen): Reading {
  if (hung) return 'never came back';
  const [first, second] = arrived.filter(({ target }) => target === '/asked');
  const earlier = arrived.find(({ target }) => target === '/before');
  if (!first) return { outcome: 'something else', detail: 'did not ask' };
  if (variant.endsWith(kept) && earlier?.connection !== first.connection) return 'kept no connection';
  if (!second) return waited ? 'waited' : 'not tried again';
  if (second.method !== first.method || second.content !== first.content)
    return { outcome: 'something else', detail: 'tried again with another request' };
  if (code !== 421) return 'tried again';
  return { outcome: 'tried again', detail: second.connection === first.connection ? 'the same connection' : 'a new connection' };
}

export const scenario: Scenario = {
  id: 'retries',
  title: 'Tried again by itself',
  question: 'The server answers with this code, or closes the connection. Does the client send the request again by itself?',
  clients: ({ kind }) => kind !== 'proxy',
  outcomes: {
    'tried again': 'It sends the same request again, with its content.',
    'not tried again': 'It sends the request once. You get the response, or an error.',
    'kept no connection': 'It uses a new connection for each request, so there is none that could be closed under it.',
    waited: 'It does not come back while the lab waits, and has not asked again by then.',
    'never came back': 'The call neither gives anything nor throws, not even after the connection has ended.',
    'something else': 'It does something that none of the other words describes.',
  },
  cases: [
    ...codes.flatMap((code) => methods.map((method) => answered(code, method))),
    ...[fresh, kept].flatMap((how) => methods.map((method) => closed(method, how))),
  ],
  read,
  standard: [
    {
      codes: [429, 500, 502, 503, 504],
      variants: ['POST'],
      outcomes: ['not tried again'],
      level: 'SHOULD',
      source: 'RFC 9110 §9.2.2',
      note: 'A client should not repeat a POST by itself, unless it knows that it is idempotent, or that the first one was never applied.',
    },
    {
      codes: [444],
      variants: [`POST, ${fresh}`, `POST, ${kept}`],
      outcomes: ['not tried again', 'kept no connection'],
      level: 'SHOULD',
      source: 'RFC 9110 §9.2.2',
      note: 'A client should not repeat a POST by itself. The server may have done what was asked before the connection ended.',
    },
    {
      codes: [444],
      variants: [`GET, ${fresh}`, `GET, ${kept}`],
      outcomes: ['tried again', 'not tried again', 'kept no connection'],
      level: 'MAY',
      source: 'RFC 9110 §9.2.2',
      note: 'A GET may be repeated when the connection fails before the response could be read.',
    },
    {
      codes: [408],
      outcomes: ['tried again', 'not tried again'],
      level: 'MAY',
      source: 'RFC 9110 §15.5.9',
      note: 'A client with a request on its way may repeat it.',
    },
    {
      codes: [421],
      outcomes: ['tried again', 'not tried again'],
      level: 'MAY',
      source: 'RFC 9110 §15.5.20',
      note: 'A client may repeat the request on another connection, whatever the method. Fetch does so once, for every method whose content can be sent again.',
    },
  ],
  controls: {
    positive: { case: answered(503, 'POST'), sends: [asked('POST'), asked('POST')], outcome: 'tried again' },
    negative: { case: answered(503, 'POST'), sends: [asked('POST')], outcome: 'not tried again' },
  },
  everyClient: { case: answered(404, 'GET'), outcome: 'not tried again' },
};
