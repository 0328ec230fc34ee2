import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { curlCommand } from '../../src/lib/curl.ts';
import { parseExchange, type Message } from '../../src/lib/exchange.ts';

const curl = (text: string) => curlCommand(parseExchange(`${text}\n\nHTTP/1.1 200 OK`)[0] as Extract<Message, { kind: 'request' }>);

test.each([
  ['GET /a?b=c HTTP/1.1\nHost: example.com', "curl -i 'https://example.com/a?b=c'"],
  ['HEAD / HTTP/1.1\nHost: example.com', "curl --head 'https://example.com/'"],
  ['DELETE /1 HTTP/1.1\nHost: example.com\nIf-Match: "a"', `curl -i -X DELETE -H 'If-Match: "a"' 'https://example.com/1'`],
  [
    "POST / HTTP/1.1\nHost: example.com\nContent-Type: text/plain\nContent-Length: 4\n\nit's",
    String.raw`curl -i -X POST -H 'Content-Type: text/plain' --data-raw 'it'\''s' 'https://example.com/'`,
  ],
  ['POST / HTTP/1.1\nHost: example.com\nContent-Length: 0', "curl -i -X POST -H 'Content-Length: 0' 'https://example.com/'"],
  ['GET / HTTP/1.1\nHost: example.com\nContent-Length: 2\n\nab', "curl -i -X GET --data-raw 'ab' 'https://example.com/'"],
  ['GET /?a[]=1 HTTP/1.1\nHost: example.com\nX-Empty:', "curl -i --globoff -H 'X-Empty;' 'https://example.com/?a[]=1'"],
  [
    'GET / HTTP/1.1\nHost: example.com\nConnection: Upgrade\nUpgrade: websocket',
    "curl -i --http1.1 -H 'Connection: Upgrade' -H 'Upgrade: websocket' 'https://example.com/'",
  ],
])('%j', (text, command) => expect(curl(text)).toBe(command));

const unsent = 'PUT / HTTP/1.1\nHost: a.example\nExpect: 100-continue\nContent-Length: 2';

test.each([unsent, 'CONNECT a.example:443 HTTP/1.1\nHost: a.example:443', 'OPTIONS * HTTP/1.1\nHost: a.example'])(
  '%j has no command',
  (text) => {
    expect(curl(text)).toBeUndefined();
  },
);

test('quotes survive a shell', () => {
  const command = curl("PUT / HTTP/1.1\nHost: example.com\nContent-Length: 14\n\n'$(id)' `id` \\")?.replace(/^curl/, 'printf "%s\\n"');
  expect(execFileSync('sh', ['-c', command ?? ''], { encoding: 'utf8' })).toContain("'$(id)' `id` \\\n");
});

test('a request without Host throws', () => expect(() => curl('GET / HTTP/1.1\nAccept: */*')).toThrow('has no Host'));
