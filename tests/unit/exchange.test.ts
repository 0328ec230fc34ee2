import { expect, test } from 'vitest';
import { parseExchange } from '../../src/lib/exchange.ts';

const request = 'GET / HTTP/1.1\nHost: example.com';
const ok = (length: number, content: string) => `HTTP/1.1 200 OK\nContent-Length: ${length}\n\n${content}`;
const summary = (text: string) =>
  parseExchange(text).map((message) => [message.kind === 'request' ? message.method : message.code, message.content]);

test.each([
  [
    'request and response',
    `${request}\n\n${ok(2, 'ab')}`,
    [
      ['GET', ''],
      [200, 'ab'],
    ],
  ],
  [
    'content of a request',
    `POST / HTTP/1.1\nHost: a.example\nContent-Length: 3\n\na=b\n\n${ok(0, '')}`,
    [
      ['POST', 'a=b'],
      [200, ''],
    ],
  ],
  ['bytes, not characters', ok(5, 'né…'.slice(0, 2) + 'ab'), [[200, 'néab']]],
  ['content with empty lines', ok(4, 'a\n\nb'), [[200, 'a\n\nb']]],
  [
    'interim, then final',
    `HTTP/1.1 100 Continue\n\n${ok(1, 'x')}`,
    [
      [100, ''],
      [200, 'x'],
    ],
  ],
  ['no content in 304', 'HTTP/1.1 304 Not Modified\nContent-Length: 9', [[304, '']]],
  [
    'no content after HEAD',
    `HEAD / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Length: 9`,
    [
      ['HEAD', ''],
      [200, ''],
    ],
  ],
  ['an empty phrase', 'HTTP/1.1 499 \nDate: x', [[499, '']]],
])('reads %s', (_, text, expected) => expect(summary(text)).toEqual(expected));

test.each([
  ['too short', ok(5, 'abc'), 'Content-Length is 5, and 3 bytes follow'],
  ['bytes left over', `${ok(1, 'abc')}`, 'starts no message'],
  ['ends inside a character', ok(1, 'é'), 'inside a character'],
  ['a bad field', 'HTTP/1.1 200 OK\nNo colon here', 'is not a header field'],
  ['a space before the colon', 'HTTP/1.1 200 OK\nDate : x', 'is not a header field'],
  ['a folded line', 'HTTP/1.1 200 OK\nA: b\n  c', 'is not a header field'],
  ['another version', 'GET / HTTP/2\nHost: a.example', 'starts no message'],
  ['chunks', 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n0\n\n', 'Transfer-Encoding'],
  ['no response', request, 'has no response'],
  ['nothing', '', 'has no response'],
])('refuses %s', (_, text, message) => expect(() => parseExchange(text)).toThrow(message));
