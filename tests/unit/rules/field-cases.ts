import { answer, date, to, type Row } from './cases.ts';

const ok = (...fields: string[]) => answer('200 OK', fields, 'ab');
const pair = (id: string, kept: string, broken: string, also: string[] = []): Row => [id, ok(kept), ok(broken), also];
const denied = (...challenges: string[]) =>
  answer(
    '401 Unauthorized',
    challenges.map((text) => `WWW-Authenticate: ${text}`),
    'no',
  );

/** Rules on the values of fields, dates, challenges and caches. */
export const fieldCases: Row[] = [
  pair('content-type-syntax', 'Content-Type: text/html; charset="utf-8"', 'Content-Type: json'),
  pair('etag-syntax', 'ETag: W/"a"', 'ETag: a'),
  pair('location-syntax', 'Location: https://a.example:80/%20?q=[1]#x'.replace('[1]', '%5B'), 'Location: /a b'),
  pair('content-location-syntax', 'Content-Location: /a?b', 'Content-Location: /a#b'),
  ['content-range-syntax', answer('416 Range Not Satisfiable', ['Content-Range: bytes */2'], 'ab'), answer('416 Range Not Satisfiable', ['Content-Range: bytes=*/2'], 'ab'), ['416-content-range']], // prettier-ignore
  pair('allow-syntax', 'Allow: ', 'Allow: GET HEAD'),
  pair('vary-syntax', 'Vary: *', 'Vary: "Accept"'),
  pair('connection-syntax', 'Connection: keep-alive, close', 'Connection: keep-alive; close'),
  ['upgrade-syntax', ok('Connection: Upgrade', 'Upgrade: HTTP/3.0, websocket'), ok('Connection: Upgrade', 'Upgrade: HTTP 3')],
  pair('content-encoding-syntax', 'Content-Encoding: gzip', 'Content-Encoding: gzip; q=1'),
  pair('accept-ranges-syntax', 'Accept-Ranges: bytes', 'Accept-Ranges: bytes=0-'),
  pair('cache-control-syntax', 'Cache-Control: a="b, c", d=e', 'Cache-Control: max-age: 5'),
  pair('age-syntax', 'Age: 0', 'Age: -1'),
  pair('set-cookie-syntax', 'Set-Cookie: a="b"; Path=/; Secure', 'Set-Cookie: a=b c'),
  pair('content-encoding-identity', 'Content-Encoding: br', 'Content-Encoding: identity'),
  ['date', ok(), `HTTP/1.1 200 OK\nContent-Length: 0\n\n`],
  ['date', { answer: `HTTP/1.1 200 OK\nContent-Length: 0\n\n`, options: { role: 'proxy' } }, { answer: `HTTP/1.1 200 OK\nContent-Length: 0\n\n`, options: { role: 'gateway' } }], // prettier-ignore
  ['date-5xx', answer('500 Internal Server Error', [], 'ab'), answer('500 Internal Server Error', [], 'ab').replace(`${date}\n`, '')],
  pair('date-form', 'Expires: Thu, 01 Jan 1970 00:00:00 GMT', 'Expires: 0'),
  pair('date-form', date, 'Date: Sunday, 22-Nov-26 10:15:00 GMT'),
  pair('date-exists', 'Date: Sat, 31 Dec 2016 23:59:60 GMT', 'Date: Mon, 22 Nov 2026 10:15:00 GMT'),
  pair('date-exists', 'Expires: Thu, 29 Feb 2024 00:00:00 GMT', 'Expires: Sun, 29 Feb 2026 00:00:00 GMT'),
  pair('last-modified-future', 'Last-Modified: Sun, 22 Nov 2026 10:15:00 GMT', 'Last-Modified: Sun, 22 Nov 2026 10:15:01 GMT'),
  ['401-www-authenticate', denied('Negotiate'), denied()],
  ['407-proxy-authenticate', answer('407 Proxy Authentication Required', ['Proxy-Authenticate: Basic realm="a"'], 'no'), answer('407 Proxy Authentication Required', ['WWW-Authenticate: Basic realm="a"'], 'no')], // prettier-ignore
  ['challenge-syntax', denied('Digest realm="a, b", nonce="c"', 'NTLM TlRMTVNTUAAB=='), denied('realm="a"')],
  ['challenge-parameter-once', denied('Basic realm="a", Digest realm="b", nonce="c"'), denied('Basic realm="a", Realm="b"')],
  ['basic-realm', denied('Basic realm="a", charset="UTF-8"'), denied('Basic charset="UTF-8"')],
  ['bearer-parameter', denied('Bearer realm="a"'), denied('Bearer')],
  [
    'bearer-error-unasked',
    { answer: denied('Bearer error="invalid_token"'), to: to('GET /', 'Authorization: Bearer a') },
    { answer: denied('Bearer realm="a", error="invalid_token"'), to: to('GET /') },
  ],
  ['511-challenge', answer('511 Network Authentication Required', [], 'ab'), answer('511 Network Authentication Required', ['WWW-Authenticate: Basic realm="a"'], 'ab')], // prettier-ignore
  pair('max-age-quoted', 'Cache-Control: max-age=5', 'Cache-Control: max-age="5"'),
  pair('max-age-seconds', 'Cache-Control: s-maxage=5', 'Cache-Control: max-age=1h'),
  pair('no-cache-unquoted', 'Cache-Control: no-cache="Set-Cookie"', 'Cache-Control: no-cache=Set-Cookie'),
  pair('cache-control-argument', 'Cache-Control: no-store', 'Cache-Control: no-store=1'),
  pair('cache-control-conflict', 'Cache-Control: private="Set-Cookie", public', 'Cache-Control: public, private'),
  pair('must-understand-no-store', 'Cache-Control: must-understand, no-store', 'Cache-Control: must-understand, max-age=1'),
  ['not-stored', answer('429 Too Many Requests', [], 'ab'), answer('429 Too Many Requests', ['Age: 5'], 'ab')],
  pair('warning', 'Age: 5', 'Warning: 110 - "Response is Stale"'),
  pair('pragma', 'Cache-Control: no-cache', 'Pragma: no-cache'),
  ['vary-star-proxy', { answer: ok('Vary: Accept'), options: { role: 'proxy' } }, { answer: ok('Vary: *'), options: { role: 'proxy' } }],
  pair('keep-alive-connection', 'X: y', 'Keep-Alive: timeout=5'),
  pair('connection-end-to-end', 'Connection: close', 'Connection: close, Cache-Control'),
  ['upgrade-connection', ok('Upgrade: h2c', 'Connection: upgrade'), ok('Upgrade: h2c')],
  ['close-answered', { answer: ok('Connection: close'), to: to('GET /', 'Connection: close') }, { answer: ok(), to: to('GET /', 'Connection: close') }], // prettier-ignore
  ['http2-connection-fields', `HTTP/2 200\n${date}\n\n`, `HTTP/2 200\n${date}\nConnection: close\n\n`],
  pair('early-data-field', 'X: y', 'Early-Data: 1'),
];
