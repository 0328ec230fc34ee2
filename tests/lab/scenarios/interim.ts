import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok, response } from '../wire.ts';

const headers: Record<number, Record<string, string>> = {
  101: { Connection: 'Upgrade', Upgrade: 'lab' },
  103: { Link: '</style.css>; rel=preload; as=style' },
};
const first = (code: number) => response(code, headers[code]);

/** The same bytes in one write, with a pause, and with the interim response twice: parsers differ in what they have in hand. */
const variants: Record<string, (code: number) => (string | number)[]> = {
  together: (code) => [first(code) + ok('final')],
  apart: (code) => [first(code), 100, ok('final')],
  twice: (code) => [first(code) + first(code) + ok('final')],
};

const interim = (code: number, variant: string): Case => ({
  code,
  variant,
  job: { retry: false, requests: [{ url: '{origin}/asked' }] },
  answers: { '/asked': { send: variants[variant]?.(code) ?? [] } },
});

function read({ result, waited, hung, case: { code } }: Seen): Reading {
  if (hung) return 'never came back';
  if (result.error) return waited ? 'waited' : { outcome: 'threw', detail: result.error.name };
  if (result.status === code) return 'took it as final';
  if (result.status !== 200) return { outcome: 'gave another code', detail: `${result.status ?? 'none'}` };
  return result.body === 'final' ? 'gave the final response' : 'lost the content';
}

export const scenario: Scenario = {
  id: 'interim',
  title: 'A 1xx before the final response',
  question: 'The server sends a 1xx response that was not asked for, then a 200. Does the client give you the 200?',
  clients: ({ kind }) => kind !== 'proxy',
  outcomes: {
    'gave the final response': 'It gives you the 200 with its content, as if the 1xx had not been there.',
    'took it as final': 'It gives you the 1xx as the response. The real one is lost.',
    'lost the content': 'It gives you the 200 with other content than was sent.',
    'gave another code': 'It gives you a code that was not sent.',
    threw: 'It throws an error, or ends with one, although a good response came.',
    waited: 'It waits for more until the connection ends, and then throws.',
    'never came back': 'The call neither gives anything nor throws, not even after the connection has ended.',
  },
  cases: [100, 101, 102, 103, 104, 150, 199].flatMap((code) => Object.keys(variants).map((variant) => interim(code, variant))),
  read,
  standard: [
    {
      codes: [100, 102, 103, 104, 150, 199],
      outcomes: ['gave the final response'],
      level: 'MUST',
      source: 'RFC 9110 §15.2',
      note: 'A client must be able to parse one or more 1xx responses before the final one, even if it does not expect them.',
    },
  ],
  controls: {
    positive: { case: interim(103, 'together'), sends: [{ url: '{origin}/asked' }], outcome: 'gave the final response' },
    negative: {
      case: { ...interim(103, 'together'), answers: { '/asked': { send: [first(103)], then: 'close' } } },
      sends: [{ url: '{origin}/asked' }],
      outcome: 'threw',
    },
  },
};
