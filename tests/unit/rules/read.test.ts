import { expect, test } from 'vitest';
import { parseExchange } from '../../../src/lib/exchange.ts';
import { findings, readResponses } from '../../../src/lib/rules.ts';
import { answer, wire } from './cases.ts';

const two = wire(answer('103 Early Hints', ['Link: </a>']) + answer('200 OK', ['ETag: "é"', 'Trailer: X', 'Transfer-Encoding: chunked'], '2\né\n0\nX: 1\n\n')); // prettier-ignore

test('reads interim and final response, fields, content and trailers', () => {
  expect(readResponses(wire(answer('103 Early Hints', ['Link: </a>']) + answer('200 OK', ['X: é'], 'ab')))).toMatchObject([
    { code: 103, phrase: 'Early Hints', fields: [{ name: 'Link', value: '</a>' }], content: '' },
    { code: 200, content: 'ab', size: 2, defects: [] },
  ]);
  expect(readResponses(two)[1]).toMatchObject({ content: 'é', trailers: [{ name: 'X', value: '1' }], defects: [] });
});

test('bytes are as on the wire, and need not be UTF-8', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n'), 0xff, 0xfe]);
  expect(readResponses(bytes)).toMatchObject([{ size: 2, defects: [] }]);
  expect(readResponses(new TextEncoder().encode('HTTP/1.1 204 No Content\nX: y\n\n'))[0]?.defects).toMatchObject([{ kind: 'bare-lf' }]);
});

test('a head alone is judged without its content', () => {
  const [head] = readResponses('HTTP/1.1 404 Not Found\nDate: Sun, 22 Nov 2026 10:15:00 GMT\nContent-Length: 89');
  expect(head && findings(head)).toEqual([]);
});

test('what follows a tunnel, a HEAD or the last response belongs to nobody', () => {
  expect(readResponses(answer('200 OK', [], 'ab'), 'HEAD')).toMatchObject([{ content: '', extra: 2 }]);
  expect(readResponses(`${answer('204 No Content')}${answer('200 OK', [], 'ab')}`)).toHaveLength(2);
});

test('takes what the strict parser gives', () => {
  const [request, response] = parseExchange('GET / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 405 Method Not Allowed\nContent-Length: 0');
  if (request?.kind !== 'request' || response?.kind !== 'response') throw new Error('the exchange was read in another order');
  expect(findings(response, request).map(({ id }) => id)).toEqual(['date', '405-allow', '4xx-explains']);
});

test('never throws, wherever a message is cut or broken', () => {
  for (const text of [two, answer('401 Unauthorized', ['WWW-Authenticate: Basic realm="a', 'Cache-Control: a="', 'Set-Cookie'], 'ab')])
    for (let at = 0; at < text.length; at++)
      for (const put of ['', '\0', '\r', '\n', ':', '"', ',', '9'])
        for (const broken of [text.slice(0, at), text.slice(0, at) + put + text.slice(at + 1)])
          expect(readResponses(broken).flatMap((response) => findings(response))).toBeInstanceOf(Array);
});
