import { expect, test } from 'vitest';
import { parseExchange } from '../../src/lib/exchange.ts';
import { pieces, wireText } from '../../src/lib/exchange/pieces.ts';

const request = 'GET / HTTP/1.1\nHost: example.com';
const ok = (length: number, content: string) => `HTTP/1.1 200 OK\nContent-Length: ${length}\n\n${content}`;
const chunked = (body: string) => `HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n${body}`;
const waiting = 'PUT / HTTP/1.1\nHost: a.example\nExpect: 100-continue\nContent-Length: 3';
const summary = (text: string) =>
  parseExchange(text).map((message) => `${message.kind === 'request' ? message.method : message.code} ${message.content}`);

test.each([
  ['request and response', `${request}\n\n${ok(2, 'ab')}`, ['GET ', '200 ab']],
  ['content of a request', `POST / HTTP/1.1\nHost: a.example\nContent-Length: 3\n\na=b\n\n${ok(0, '')}`, ['POST a=b', '200 ']],
  ['bytes, not characters', ok(5, 'né…'.slice(0, 2) + 'ab'), ['200 néab']],
  ['content with empty lines', ok(4, 'a\n\nb'), ['200 a\n\nb']],
  ['interim, then final', `HTTP/1.1 100 Continue\n\n${ok(1, 'x')}`, ['100 ', '200 x']],
  ['no content in 304', 'HTTP/1.1 304 Not Modified\nContent-Length: 9', ['304 ']],
  ['no content after HEAD', `HEAD / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Length: 9`, ['HEAD ', '200 ']],
  ['chunks', chunked('3\na\nb\n2;x=y\né\n0\n'), ['200 a\nbé']],
  ['chunks, then a message', `${chunked('1\na\n0\n')}\n${ok(1, 'b')}`, ['200 a', '200 b']],
  ['trailers', chunked('1\na\n0\nX-Sum: 1'), ['200 a']],
  ['content after 100', `${waiting}\n\nHTTP/1.1 100 Continue\n\nabc\n\n${ok(1, 'x')}`, ['PUT abc', '100 ', '200 x']],
  ['content refused', `${waiting}\n\nHTTP/1.1 417 Expectation Failed\nContent-Length: 0`, ['PUT ', '417 ']],
  ['content sent without waiting', `${waiting}\n\nabc\n\n${ok(1, 'x')}`, ['PUT abc', '200 x']],
  ['a tunnel', `CONNECT a.example:443 HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK`, ['CONNECT ', '200 ']],
  ['an empty phrase', 'HTTP/1.1 499 \nDate: x', ['499 ']],
])('reads %s', (_, text, expected) => expect(summary(text)).toEqual(expected));

test.each([
  ['too short', ok(5, 'abc'), 'Content-Length is 5, and 3 bytes follow'],
  ['bytes left over', `${ok(1, 'abc')}`, 'starts no message'],
  ['ends inside a character', ok(1, 'é'), 'inside a character'],
  ['a bad field', 'HTTP/1.1 200 OK\nNo colon here', 'is not a header field'],
  ['a space before the colon', 'HTTP/1.1 200 OK\nDate : x', 'is not a header field'],
  ['a folded line', 'HTTP/1.1 200 OK\nA: b\n  c', 'is not a header field'],
  ['another version', 'GET / HTTP/2\nHost: a.example', 'starts no message'],
  ['a chunk too short', chunked('3\nab\n0\n'), 'Mend its size'],
  ['a chunk that is cut', chunked('9\nab'), 'Chunk size 0x9 is 9, and 2 bytes follow'],
  ['a chunk inside a character', chunked('1\né\n0\n'), 'inside a character'],
  ['chunks without end', chunked('1\na\n'), 'is no chunk size'],
  ['a size that is no number', chunked('1g\na\n0\n'), 'is no chunk size'],
  ['a bad trailer', chunked('0\nNo colon'), 'is not a header field'],
  ['another coding', 'HTTP/1.1 200 OK\nTransfer-Encoding: gzip, chunked\n\n0', 'is not read here'],
  ['both lengths', 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nContent-Length: 1\n\n0', 'do not go together'],
  ['two lengths', 'HTTP/1.1 200 OK\nContent-Length: 1\nContent-Length: 1\n\na', 'stands there twice'],
  ['a length in words', 'HTTP/1.1 200 OK\nContent-Length: two\n\nab', 'is no number of bytes'],
  ['content lacking after 100', `${waiting}\n\nHTTP/1.1 100 Continue\n\n${ok(1, 'x')}`, 'starts no message'],
  ['no response', request, 'has no response'],
  ['nothing', '', 'has no response'],
])('refuses %s', (_, text, message) => expect(() => parseExchange(text)).toThrow(message));

test('gives the bytes back in the order in which they are sent', () => {
  const answer = 'HTTP/1.1 201 Created\nTransfer-Encoding: chunked\n\n2;x=y\na\n\n0\nX-Sum: 1\n\n';
  const sent = pieces(parseExchange(`${waiting}\n\nHTTP/1.1 100 Continue\n\na\nb\n\n${answer}`)).map(wireText);
  expect(sent).toEqual([
    'PUT / HTTP/1.1\r\nHost: a.example\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n',
    'HTTP/1.1 100 Continue\r\n\r\n',
    'a\nb',
    'HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\na\n\r\n0\r\nX-Sum: 1\r\n\r\n',
  ]);
});
