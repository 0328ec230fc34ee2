import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok, response } from '../wire.ts';

const asked = (method: string) => ({ method, url: '{origin}/asked', ...(method === 'POST' && { body: 'asked' }) });
const anHourAhead = new Date(Date.now() + 3_600_000).toUTCString();
const atOnce = 'Retry-After: 0';
/** Longer than the lab waits, and longer than clients wait by themselves: whoever asks meanwhile has not waited for it. */
const minute = 'Retry-After: 60';
const date = 'a date in an hour';
const values: Record<string, string> = { [atOnce]: '0', [minute]: '60', [date]: anHourAhead };

const later = (code: number, method: string, when: string): Case => ({
  code,
  variant: `${method}, ${when}`,
  job: { requests: [asked(method)] },
  answers: { '/asked': [{ send: [response(code, { 'Retry-After': values[when] ?? '' })] }, { send: [ok()] }] },
});

function read({ arrived, waited, hung, case: { variant = '' } }: Seen): Reading {
  if (arrived.length > 1) return variant.endsWith(atOnce) ? 'tried again' : 'tried again sooner';
  if (arrived.length === 1 && hung && !variant.endsWith(atOnce)) return 'waited as told';
  return hung || waited ? { outcome: 'something else', detail: 'did not come back in time' } : 'not tried again';
}

export const scenario: Scenario = {
  id: 'retry-after',
  title: 'Retry-After',
  question: 'The response has Retry-After. Does the client try again by itself, and does it wait as long as it was told?',
  clients: ({ kind }) => kind !== 'proxy',
  outcomes: {
    'waited as told': 'It neither comes back nor asks again while the lab waits: it keeps to the time in Retry-After.',
    'tried again': 'It was told to wait no time, and tries again by itself.',
    'tried again sooner': 'It tries again by itself, before the time in Retry-After is over.',
    'not tried again': 'It sends the request once. You get the response, or an error, and Retry-After is yours to read.',
    'something else': 'It does something that none of the other words describes.',
  },
  cases: [
    ...[413, 429, 503].flatMap((code) => [later(code, 'GET', atOnce), later(code, 'POST', atOnce), later(code, 'GET', minute)]),
    later(503, 'GET', date),
    later(500, 'GET', atOnce),
    later(500, 'GET', minute),
  ],
  read,
  standard: [
    {
      codes: [413, 429, 500, 503],
      variants: [`GET, ${minute}`, `GET, ${date}`],
      outcomes: ['waited as told', 'not tried again'],
      level: 'none',
      source: 'RFC 9110 §10.2.3',
      note: 'Retry-After says how long the client ought to wait before it asks again.',
    },
    {
      codes: [413, 429, 503],
      variants: [`POST, ${atOnce}`],
      outcomes: ['not tried again'],
      level: 'SHOULD',
      source: 'RFC 9110 §9.2.2',
      note: 'A client should not repeat a POST by itself, unless it knows that it is idempotent, or that the first one was never applied.',
    },
  ],
  controls: {
    positive: { case: later(503, 'GET', minute), sends: [asked('GET'), asked('GET')], outcome: 'tried again sooner' },
    negative: { case: later(503, 'GET', minute), sends: [asked('GET')], outcome: 'not tried again' },
  },
  everyClient: { case: later(404, 'GET', minute), outcome: 'not tried again' },
};
