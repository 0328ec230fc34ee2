import type { Answer, Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok } from '../wire.ts';

const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n';
const close = (...send: (string | number)[]): Answer => ({ send, then: 'close' });

/** What the upstream does, and the codes that some proxy answers with. */
const failures: Record<string, { codes: number[]; answer?: Answer }> = {
  refuses: { codes: [502, 503, 504] },
  'is silent': { codes: [502, 503, 504], answer: { send: [] } },
  'closes without a word': { codes: [502, 503, 504], answer: close() },
  'resets the connection': { codes: [502, 503, 504], answer: { send: [], then: 'reset' } },
  'stops in the header': { codes: [200, 502, 503], answer: close(`${head}X-Half: `) },
  'sends no HTTP': { codes: [200, 502, 503], answer: close('no HTTP at all\r\n\r\n') },
  'sends a header of 100 kB': {
    codes: [200, 500, 502, 503],
    answer: close(`${head}X-Big: ${'x'.repeat(100_000)}\r\nContent-Length: 2\r\n\r\nok`),
  },
  'sends two lengths': { codes: [200, 502, 503], answer: close(`${head}Content-Length: 2\r\nContent-Length: 7\r\n\r\nok`) },
  'stops in the content': { codes: [200, 502, 503], answer: close(`${head}Content-Length: 100\r\n\r\nonly this`, 1000) },
};

/** A path of its own where the proxy is to give up after a few seconds; everywhere else its limit is long. */
const path = (variant: string) => (variant === 'is silent' ? '/silent' : '/asked');

const failing = (code: number, variant: string): Case => {
  const { answer } = failures[variant] ?? {};
  const job = { requests: [{ url: `{origin}${path(variant)}` }] };
  return { code, variant, job, ...(answer ? { answers: { [path(variant)]: answer } } : { answers: {}, refuses: true as const }) };
};

function read({ result, waited, case: { code } }: Seen): Reading {
  if (result.status === 0) return 'passed on without a status';
  if (result.status === undefined) return waited ? 'waited' : 'closed without an answer';
  return result.status === code ? 'answered' : { outcome: 'gave another code', detail: `${result.status}` };
}

export const scenario: Scenario = {
  id: 'proxy-upstream',
  title: 'When the server behind a proxy fails',
  question: 'The server behind the proxy fails in this way. Is this the code that the client gets?',
  clients: ({ kind }) => kind === 'proxy',
  outcomes: {
    answered: 'The client gets this code.',
    'gave another code': 'The client gets another code.',
    'passed on without a status': 'The client gets the bytes of the server as they are, which are no HTTP.',
    'closed without an answer': 'The proxy ends the connection, and the client has no status at all.',
    waited: 'The client gets nothing until the lab ends the connection.',
  },
  cases: Object.entries(failures).flatMap(([variant, { codes }]) => codes.map((code) => failing(code, variant))),
  read,
  standard: [
    {
      codes: [504],
      variants: ['is silent'],
      outcomes: ['answered'],
      level: 'none',
      source: 'RFC 9110 §15.6.5',
      note: 'A 504 is for a gateway or proxy that did not get a response in time from the server that it needed.',
    },
    {
      codes: [502],
      variants: ['sends no HTTP', 'stops in the header'],
      outcomes: ['answered'],
      level: 'none',
      source: 'RFC 9110 §15.6.3',
      note: 'A 502 is for a gateway or proxy that received an invalid response from the server that it asked.',
    },
    {
      codes: [502],
      variants: ['sends two lengths'],
      outcomes: ['answered'],
      level: 'MUST',
      source: 'RFC 9112 §6.3',
      note: 'With an invalid Content-Length a proxy must close the connection to the server, discard the response, and send a 502.',
    },
  ],
  controls: {
    positive: {
      case: { ...failing(200, 'stops in the content'), answers: { '/asked': { send: [ok()] } } },
      sends: [{ url: '{origin}/asked' }],
      outcome: 'answered',
    },
    negative: { case: failing(502, 'closes without a word'), sends: [{ url: '{origin}/asked' }], outcome: 'closed without an answer' },
  },
  everyClient: { case: { ...failing(200, 'stops in the content'), answers: { '/asked': { send: [ok()] } } }, outcome: 'answered' },
  patience: 12_000,
};
