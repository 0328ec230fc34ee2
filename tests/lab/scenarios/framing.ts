import { STATUS_CODES } from 'node:http';
import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok } from '../wire.ts';

const content = 'extra';
const whole = 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison';
const bare = 'no length';
const zero = 'Content-Length: 0';
const none = 'Content-Length: 5, no content';
const sized = 'Content-Length: 5 and content';
const chunked = 'chunked content';
const smuggled = 'a response as content';

/** What follows the status line, in one write, so that content is there before the next request. */
const rest: Record<string, string> = {
  [bare]: '\r\n',
  [zero]: 'Content-Length: 0\r\n\r\n',
  [none]: 'Content-Length: 5\r\n\r\n',
  [sized]: `Content-Length: 5\r\n\r\n${content}`,
  [chunked]: `Transfer-Encoding: chunked\r\n\r\n5\r\n${content}\r\n0\r\n\r\n`,
  [smuggled]: `Content-Length: ${whole.length}\r\n\r\n${whole}`,
};

/** The request elsewhere gives the client the time to put its connection back, and to see what else has come. */
const framed = (code: number, variant: string): Case => ({
  code,
  variant,
  job: { retry: false, requests: [{ url: '{origin}/asked' }, { url: '{other-port}/between' }, { url: '{origin}/next' }] },
  answers: {
    '/asked': { send: [`HTTP/1.1 ${code} ${STATUS_CODES[code]}\r\n${rest[variant]}`] },
    '/between': { send: [ok('between')] },
    '/next': { send: [ok('next')] },
    '/poison': { send: [whole] },
  },
});

function read({ results, arrived, waited, hung, case: { code, variant = '' } }: Seen): Reading {
  if (hung) return 'never came back';
  const [first = {}, , second = {}] = results;
  if (waited && !arrived.some(({ target }) => target === '/next')) return 'waited';
  if (second.body === 'poison') return 'took it for the next response';
  if (second.error) return { outcome: 'spoiled the next response', detail: second.error.name };
  if (second.status !== 200 || second.body !== 'next') return { outcome: 'spoiled the next response', detail: 'something else came' };
  if (first.error) return { outcome: 'threw', detail: first.error.name };
  if (first.status !== code) return { outcome: 'something else', detail: `status ${first.status}` };
  if (!first.body) return 'no content';
  return first.body === (variant === smuggled ? whole : content)
    ? 'gave the content'
    : { outcome: 'something else', detail: 'other content' };
}

const safe = ['no content', 'gave the content', 'threw', 'waited', 'never came back', 'spoiled the next response', 'something else'];
const control = (last: string) => ['{origin}/asked', '{other-port}/between', last].map((url) => ({ url }));

export const scenario: Scenario = {
  id: 'framing',
  title: 'Responses that have no content, and have some',
  question: 'A 204, 205 or 304 comes with a length or with content. What does the client give you, and is the next response right?',
  clients: ({ kind }) => kind !== 'proxy',
  outcomes: {
    'no content': 'It gives you the response without content. The next response is right, on the same connection or on a new one.',
    'gave the content': 'It gives you the content. The next response is right.',
    threw: 'It throws an error, or ends with one. The next response is right.',
    waited: 'It waits for content until the connection ends.',
    'spoiled the next response': 'The next request fails, or its response is not what was sent for it.',
    'took it for the next response': 'The content of this response is given to you as the response to your next request.',
    'never came back': 'The call neither gives anything nor throws, not even after the connection has ended.',
    'something else': 'It does something that none of the other words describes.',
  },
  cases: [204, 205, 304].flatMap((code) => [bare, zero, none, sized, chunked, smuggled].map((variant) => framed(code, variant))),
  read,
  standard: [
    {
      codes: [204, 304],
      variants: [bare, zero, none, sized, chunked],
      outcomes: ['no content', 'threw'],
      level: 'none',
      source: 'RFC 9112 §6.3',
      note: '204 and 304 end at the empty line after the headers, whatever the headers say. What follows is not their content.',
    },
    {
      codes: [204, 304],
      variants: [smuggled],
      outcomes: safe,
      level: 'MUST',
      source: 'RFC 9112 §6.3',
      note: 'A client must not treat data that came after the last response as a response of its own: caches could be poisoned.',
    },
    {
      codes: [205],
      variants: [bare, none],
      outcomes: ['waited'],
      level: 'none',
      source: 'RFC 9112 §6.3',
      note: '205 is read as any other response: as long as its length says, and without one until the connection ends.',
    },
    {
      codes: [205],
      variants: [zero, sized, chunked, smuggled],
      outcomes: ['no content', 'gave the content', 'threw'],
      level: 'none',
      source: 'RFC 9112 §6.3',
      note: 'A 205 must not have content, yet where it has, it is read as any other. Fetch gives 205 no content, whatever came.',
    },
  ],
  controls: {
    positive: {
      case: framed(204, smuggled),
      sends: control('{origin}/poison'),
      outcome: 'took it for the next response',
    },
    negative: { case: framed(204, smuggled), sends: control('{origin}/next'), outcome: 'no content' },
  },
  everyClient: { case: framed(200, sized), outcome: 'gave the content' },
};
