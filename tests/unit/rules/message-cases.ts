import { answer, date, to, wire, type Row } from './cases.ts';

const ok = answer('200 OK', [], 'ab');
const chunked = (body: string, ...fields: string[]) =>
  answer('200 OK', ['Content-Type: text/plain', 'Transfer-Encoding: chunked', ...fields], body);
const headers = (...fields: string[]) => answer('200 OK', fields, 'ab');

/** Rules on lines, lists, framing and chunks. */
export const messageCases: Row[] = [
  ['status-line', ok, ok.replace('200 OK', '200  OK').replace('HTTP/1.1', 'HTTP/1')],
  ['status-line-space', ok.replace('200 OK', '200 '), ok.replace('200 OK', '200')],
  ['bare-lf', wire(ok), wire(ok).replace(`${date}\r`, date)],
  ['bare-cr', wire(ok), wire(headers('X: a\rSet-Cookie'))],
  ['head-end', wire(ok), wire(answer('204 No Content')).slice(0, -2)],
  ['space-after-status-line', ok, ok.replace(date, ` X: y\n${date}`)],
  ['field-line', ok, ok.replace(date, `no field\n${date}`)],
  ['field-name', headers('X-Y_z: 1'), headers('X Y: 1')],
  ['space-before-colon', headers('Server: a'), headers('Server : a')],
  ['obs-fold', headers('X: a', 'Y: b'), headers('X: a', '  b')],
  ['control-character', headers('X: a\tb é'), headers('X: a\0b')],
  ['status-code-range', answer('599 Odd', [], 'ab'), answer('600 Odd', [], 'ab')],
  [
    'phrase-registered',
    { answer: answer('404 Not Found', [], 'ab'), options: { phrases: new Map([[404, 'Not Found']]) } },
    { answer: answer('404 File Not Found', [], 'ab'), options: { phrases: new Map([[404, 'Not Found']]) } },
  ],
  [
    'field-repeated',
    headers('Vary: a', 'Vary: b', 'Set-Cookie: a=1', 'Set-Cookie: b=1'),
    headers('ETag: "a"', 'ETag: "b"'),
    ['etag-syntax'].slice(1),
  ],
  ['list-member-empty', headers('Cache-Control: no-cache="a,,b", private'), headers('Allow: GET,, HEAD')],
  ['set-cookie-repeated', headers('Set-Cookie: a=1', 'Set-Cookie: b=1'), headers('Set-Cookie: a=1', 'Set-Cookie: a=2')],
  ['set-cookie-attribute-repeated', headers('Set-Cookie: a=1; Path=/; Secure'), headers('Set-Cookie: a=1; Path=/; path=/b')],
  ['hsts-repeated', headers('Strict-Transport-Security: max-age=1'), headers('Strict-Transport-Security: max-age=1', 'Strict-Transport-Security: max-age=2')], // prettier-ignore
  ['hsts-max-age', headers('Strict-Transport-Security: includeSubDomains; max-age="1"'), headers('Strict-Transport-Security: includeSubDomains')], // prettier-ignore
  ['content-length-digits', ok, answer('200 OK', ['Content-Length: 2 bytes'], '')],
  ['content-length-repeated', ok, answer('200 OK', ['Content-Length: 0', 'Content-Length: 0'])],
  ['content-length-wrong', headers('X: é'), answer('200 OK', ['Content-Length: 5'], 'abc')],
  [
    'content-length-wrong',
    wire(answer('200 OK', ['Content-Length: 4'], 'né…').replace('…', 'a')),
    answer('200 OK', ['Content-Length: 1'], 'abc'),
  ],
  ['1xx-content-length', answer('103 Early Hints', ['Link: </a>; rel=preload']), answer('103 Early Hints', ['Content-Length: 0'])],
  ['204-content-length', answer('204 No Content'), answer('204 No Content', ['Content-Length: 0'])],
  ['connect-framing', { answer: `HTTP/1.1 200 OK\n${date}\n\n`, to: to('CONNECT a.example:443') }, { answer: answer('200 OK'), to: to('CONNECT a.example:443') }], // prettier-ignore
  ['transfer-encoding-without-content', answer('204 No Content'), answer('204 No Content', ['Transfer-Encoding: chunked'])],
  ['transfer-encoding-and-length', chunked('2\nab\n0\n\n'), chunked('2\nab\n0\n\n', 'Content-Length: 2')],
  [
    'transfer-encoding-to-1.0',
    { answer: chunked('0\n\n'), to: to('GET / HTTP/1.1') },
    { answer: chunked('0\n\n'), to: to('GET / HTTP/1.0') },
  ],
  ['chunked-twice', chunked('0\n\n'), answer('200 OK', ['Transfer-Encoding: chunked, chunked'], '0\n\n')],
  ['length-delimited', chunked('0\n\n'), `HTTP/1.1 200 OK\n${date}\nContent-Type: text/plain\n\nabc`],
  ['chunk', chunked('2;a=b\nab\n0\n\n'), chunked('3\nab\n0\n\n')],
  ['chunk', wire(chunked('a\n0123456789\n0\n\n')), wire(chunked('a\n0123456789\n'))],
  ['trailer-field', chunked('0\nX-Sum: 1\n\n', 'Trailer: X-Sum'), chunked('0\nContent-Type: a/b\n\n', 'Trailer: Content-Type')],
  ['trailer-announced', chunked('0\nX-Sum: 1\n\n', 'Trailer: x-sum'), chunked('0\nX-Sum: 1\n\n')],
];
