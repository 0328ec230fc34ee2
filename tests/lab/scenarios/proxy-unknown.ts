import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { response } from '../wire.ts';

const inRange = [299, 306, 399, 418, 444, 499, 520, 529, 599];
const outOfRange = [600, 799, 999];

const answered = (code: number): Case => ({
  code,
  job: { requests: [{ url: '{origin}/asked' }] },
  answers: {
    '/asked': { send: [response(code, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }, 'content')], then: 'close' },
  },
});

function read({ result, waited, case: { code } }: Seen): Reading {
  if (result.status === undefined) return waited ? 'waited' : 'closed without an answer';
  if (result.status !== code) return { outcome: 'gave another code', detail: `${result.status}` };
  return result.body === 'content' ? 'passed' : 'replaced the content';
}

export const scenario: Scenario = {
  id: 'proxy-unknown',
  title: 'Codes that a proxy does not know',
  question: 'The server behind the proxy answers with a code that is not registered. Does the client get this code?',
  clients: ({ kind }) => kind === 'proxy',
  outcomes: {
    passed: 'The client gets the same code with its content.',
    'replaced the content': 'The client gets the same code with other content.',
    'gave another code': 'The client gets a code that the server did not send.',
    'closed without an answer': 'The proxy ends the connection, and the client has nothing.',
    waited: 'The client gets nothing while the server holds its connection open.',
  },
  cases: [...inRange, ...outOfRange].map(answered),
  read,
  standard: [
    {
      codes: inRange,
      outcomes: ['passed'],
      level: 'none',
      source: 'RFC 9110 §15',
      note: 'Status codes are extensible. Who does not know one treats it as the x00 code of its class; nothing allows a proxy to replace it.',
    },
    {
      codes: outOfRange,
      outcomes: ['gave another code', 'passed'],
      level: 'none',
      source: 'RFC 9110 §15',
      note: 'Codes outside of 100 to 599 are invalid. A client that gets one should process it as if it were a 5xx.',
    },
  ],
  controls: {
    positive: { case: answered(599), sends: [{ url: '{origin}/asked' }], outcome: 'passed' },
    negative: {
      case: { ...answered(599), answers: { '/asked': { send: [response(502, {}, 'content')] } } },
      sends: [{ url: '{origin}/asked' }],
      outcome: 'gave another code',
    },
  },
  everyClient: { case: answered(404), outcome: 'passed' },
};
