import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { get, unfit } from '../unfit.ts';
import { response } from '../wire.ts';

/** The upstream answers at once, without waiting for content: what it never sees, the proxy answered itself. */
const answers = {
  '*': { send: [response(200, { 'Cache-Control': 'no-store' }, 'upstream')], then: 'close' as const, early: true as const },
};

/** HAProxy closes while bytes are still coming, and then its answer may be lost. */
const chance = { clients: ['haproxy'], reason: 'it closes before all bytes have come, so its answer arrives or not, by chance' };

const own = (code: number, variant: string): Case => ({
  code,
  variant,
  ...(/^a .* of 2 MB$/.test(variant) && { chance }),
  job: { requests: [{ url: '{origin}/asked', how: 'bytes', body: unfit[variant]?.bytes ?? get() }] },
  answers,
});
const limited = (code: number): Case => ({
  code,
  variant: 'nginx limit_req',
  job: { requests: [{ url: '{origin}/limited' }, { url: '{origin}/limited' }] },
  answers,
});

function read({ arrived, result, case: { code, variant } }: Seen): Reading {
  const passed = variant === 'nginx limit_req' ? arrived.length === 2 : arrived.length > 0;
  if (passed && result.body === 'upstream') return 'passed on';
  if (result.status === undefined) return passed ? 'passed on, no answer' : 'closed without an answer';
  return result.status === code ? 'answered' : { outcome: 'gave another code', detail: `${result.status}` };
}

export const scenario: Scenario = {
  id: 'proxy-own',
  title: 'Codes that a proxy makes itself',
  question: 'A client sends this to the proxy, with the limits that the proxy has by default. Does the proxy answer with this code?',
  clients: ({ kind }) => kind === 'proxy',
  outcomes: {
    answered: 'The proxy answers with this code itself.',
    'gave another code': 'The proxy answers with another code itself.',
    'closed without an answer': 'The proxy ends the connection without any status.',
    'passed on': 'The proxy asks the server behind it, and the client gets the answer of that one.',
    'passed on, no answer': 'The proxy asks the server behind it, and the client gets no answer.',
  },
  cases: Object.entries(unfit)
    .flatMap(([variant, { codes }]) => codes.map((code) => own(code, variant)))
    .concat([429, 503].map(limited)),
  read,
  standard: [
    {
      codes: [400],
      variants: ['no Host', 'two Hosts'],
      outcomes: ['answered'],
      level: 'MUST',
      source: 'RFC 9112 §3.2',
      note: 'A server must answer 400 to an HTTP/1.1 request without Host, or with more than one.',
    },
    {
      codes: [400],
      variants: ['a space before the colon'],
      outcomes: ['answered'],
      level: 'MUST',
      source: 'RFC 9112 §5.1',
      note: 'A server must reject with 400 any request that has whitespace between a field name and the colon.',
    },
    {
      codes: [400],
      variants: ['two lengths', 'a length that is no number'],
      outcomes: ['answered'],
      level: 'MUST',
      source: 'RFC 9112 §6.3',
      note: 'With an invalid Content-Length in a request the server must answer 400 and close the connection.',
    },
    {
      codes: [501],
      variants: ['an unknown transfer coding'],
      outcomes: ['answered'],
      level: 'SHOULD',
      source: 'RFC 9112 §6.1',
      note: 'A server that receives a transfer coding that it does not understand should respond with 501.',
    },
    {
      codes: [414],
      variants: ['a target of 20 kB', 'a target of 2 MB'],
      outcomes: ['answered', 'passed on'],
      level: 'MUST',
      source: 'RFC 9112 §3',
      note: 'A server that receives a target longer than it wishes to parse must respond with 414.',
    },
    {
      codes: [417],
      variants: ['Expect: lab'],
      outcomes: ['answered', 'passed on'],
      level: 'MAY',
      source: 'RFC 9110 §10.1.1',
      note: 'A server may answer 417 to an expectation other than 100-continue.',
    },
  ],
  controls: {
    positive: {
      case: { ...own(400, 'no Host'), answers: {} },
      sends: [{ url: '{closed}/asked' }],
      outcome: 'closed without an answer',
    },
    negative: { case: own(400, 'no Host'), sends: [{ url: '{origin}/asked' }], outcome: 'passed on' },
  },
  patience: 12_000,
};
