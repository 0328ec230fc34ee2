import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok } from '../wire.ts';

const big = 'x'.repeat(400_000);
const head = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nCache-Control: no-store\r\nContent-Length: ${3 * big.length}\r\n\r\n`;

/** When the client leaves: after a second without an answer, or as soon as a byte of it has come. */
const moments: Record<string, { send: (string | number)[]; codes: number[] }> = {
  'before the answer': { send: [4000, ok()], codes: [200, 499, 502, 503] },
  'in the content': { send: [head + big, 2000, big, 2000, big], codes: [200, 499] },
};

const left = (code: number, variant: string): Case => ({
  code,
  variant,
  job: { requests: [{ url: '{origin}/asked', how: 'leave' }] },
  answers: { '/asked': { send: moments[variant]?.send ?? [], then: 'close' } },
});

/** A client that has its answer before it leaves: every log must have the 200. */
const stays: Case = {
  code: 200,
  variant: 'after the answer',
  job: { requests: [{ url: '{origin}/asked', how: 'leave' }] },
  answers: { '/asked': { send: [ok()], then: 'close' } },
};

function read({ arrived, result, case: { code } }: Seen): Reading {
  if (arrived.length === 0) return 'nobody asked';
  const logged = result.more?.['logged'];
  if (typeof logged !== 'string') return 'logged nothing';
  return logged === `${code}` ? 'logged' : { outcome: 'logged another code', detail: logged };
}

export const scenario: Scenario = {
  id: 'proxy-client-left',
  title: 'When the client leaves',
  question: 'The client closes its connection while the server behind the proxy is at work. Is this the code in the log of the proxy?',
  clients: ({ kind }) => kind === 'proxy',
  outcomes: {
    logged: 'The log has this code.',
    'logged another code': 'The log has another code.',
    'nobody asked': 'The server behind the proxy saw no request: the client left too early.',
    'logged nothing': 'The log has no line for the request.',
  },
  cases: Object.entries(moments).flatMap(([variant, { codes }]) => codes.map((code) => left(code, variant))),
  read,
  standard: [],
  controls: {
    // The lab's own client stays and keeps no log: it can show that nothing is read where there is nothing.
    positive: { case: left(499, 'before the answer'), sends: [{ url: '{origin}/asked' }], outcome: 'logged nothing' },
    negative: { case: left(499, 'before the answer'), sends: [], outcome: 'nobody asked' },
  },
  everyClient: { case: stays, outcome: 'logged' },
  patience: 12_000,
};
