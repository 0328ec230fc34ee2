import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok, response } from '../wire.ts';

const headers: Record<number, Record<string, string>> = {
  101: { Connection: 'Upgrade', Upgrade: 'lab' },
  103: { Link: '</style.css>; rel=preload; as=style' },
};
const first = (code: number) => response(code, headers[code]);

const variants: Record<string, (code: number) => (string | number)[]> = {
  together: (code) => [first(code) + ok('final')],
  apart: (code) => [first(code), 300, ok('final')],
};

const interim = (code: number, variant: string): Case => ({
  code,
  variant,
  job: { requests: [{ url: '{origin}/asked' }] },
  answers: { '/asked': { send: variants[variant]?.(code) ?? [], then: 'close' } },
});

/** The upstream sends its 1xx without a Date; a proxy that takes it for the final response writes one into it, and lets the rest follow unread. */
const madeFinal = (raw: unknown) => /^HTTP\/1.1 1\d\d [^\r]*\r\n(?:[^\r]+\r\n)*Date:/i.test(String(raw));

function read({ result, waited, case: { code } }: Seen): Reading {
  if (madeFinal(result.more?.['raw'])) return 'took it as final';
  if (result.status === code) return 'took it as final';
  if (result.status === undefined) return waited ? 'waited' : 'closed without an answer';
  if (result.status !== 200) return { outcome: 'gave another code', detail: `${result.status}` };
  if (result.body !== 'final') return 'lost the content';
  return result.interim?.includes(code) ? 'passed' : 'dropped';
}

export const scenario: Scenario = {
  id: 'proxy-interim',
  title: 'A 1xx on its way through a proxy',
  question: 'The server behind the proxy sends a 1xx response that was not asked for, then a 200. What does the client get?',
  clients: ({ kind }) => kind === 'proxy',
  outcomes: {
    passed: 'The client gets the 1xx, and then the 200.',
    dropped: 'The client gets the 200 only.',
    'took it as final':
      'The proxy gives the 1xx the header of a final response. What the server sends after it follows as it came, unread, or is lost.',
    'lost the content': 'The client gets a 200 with other content than was sent.',
    'gave another code': 'The client gets a code that the server did not send.',
    'closed without an answer': 'The proxy ends the connection, and the client has no final response.',
    waited: 'The client gets no final response while the server holds its connection open.',
  },
  cases: [100, 101, 102, 103, 104, 199].flatMap((code) => Object.keys(variants).map((variant) => interim(code, variant))),
  read,
  standard: [
    {
      codes: [100, 102, 103, 104, 199],
      outcomes: ['passed'],
      level: 'MUST',
      source: 'RFC 9110 §15.2',
      note: 'A proxy must forward 1xx responses, unless it asked for them itself, as with an Expect: 100-continue of its own.',
    },
  ],
  controls: {
    positive: { case: interim(103, 'together'), sends: [{ url: '{origin}/asked' }], outcome: 'passed' },
    negative: {
      case: { ...interim(103, 'together'), answers: { '/asked': { send: [ok('final')] } } },
      sends: [{ url: '{origin}/asked' }],
      outcome: 'dropped',
    },
  },
};
