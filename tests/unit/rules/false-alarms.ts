import { answer, date, to, type Row } from './cases.ts';

const early = answer('425 Too Early', [], 'ab');
const refused = (...fields: string[]) => answer('415 Unsupported Media Type', fields, 'ab');
const bearer = answer('401 Unauthorized', ['WWW-Authenticate: Bearer realm="a", error="invalid_token"'], 'no');
const tls = answer('101 Switching Protocols', ['Connection: upgrade', 'Upgrade: TLS/1.0, HTTP/1.1']);
const disallowed = answer('405 Method Not Allowed', [], 'ab');
const part = (coding: string) => answer('206 Partial Content', ['Content-Range: bytes 0-8/9', 'Content-Type: a/b', `Transfer-Encoding: ${coding}`], '2\nab\n0\n\n'); // prettier-ignore
const unframed = (version: string) => `HTTP/${version} 200 OK\n${date}\nContent-Type: text/plain\n\nabc`;
const unsatisfiable = answer('416 Range Not Satisfiable', [], 'ab');
const located = (uri: string) => answer('200 OK', [`Location: ${uri}`], 'ab');
const binary = (version: number, status: string, ...fields: string[]) =>
  [`HTTP/${version} ${status}`, date, 'Content-Type: text/plain', ...fields, '', 'ab'].join('\n');

/** Messages that keep a rule where it is tempting to say they break it, each beside one that does. */
export const falseAlarms: Row[] = [
  ['425-early-data', { answer: early, to: to('GET /', 'Early-Data: 1', 'Early-Data: 1') }, { answer: early, to: to('GET /') }],
  ['425-early-data', { answer: early, to: to('GET /', 'Early-Data: yes') }, { answer: early, to: to('GET /', 'Early: 1') }],
  ['host-400', { answer: binary(2, '200'), to: 'GET /' }, { answer: answer('200 OK'), to: 'GET /' }],
  ['426-upgrade', binary(2, '426'), answer('426 Upgrade Required', [], 'ab')],
  ['bearer-error-unasked', { answer: bearer, to: to('GET /?a=b&access_token=c') }, { answer: bearer, to: to('GET /?no_access_token=c') }],
  [
    'bearer-error-unasked',
    { answer: bearer, to: `${to('POST /', 'Content-Length: 18')}\n\na=b&access_token=c` },
    { answer: bearer, to: `${to('POST /', 'Content-Length: 3')}\n\na=b` },
  ],
  ['101-unasked', { answer: tls, to: to('GET /', 'Upgrade: TLS/1.0') }, { answer: tls, to: to('GET /', 'Upgrade: HTTP/1.1') }],
  ['405-allow', { answer: disallowed, options: { role: 'proxy' } }, { answer: disallowed, options: { role: 'gateway' } }],
  ['206-size', part('gzip, chunked'), part('Chunked')],
  ['list-member-empty', answer('200 OK', ['Via: 1.1 x (a,,b)']), answer('200 OK', ['Vary: a,,b'])],
  ['length-delimited', unframed('1.0'), unframed('1.1')],
  ['length-delimited', { answer: unframed('1.1'), to: to('GET / HTTP/1.0') }, { answer: unframed('1.1'), to: to('GET / HTTP/1.1') }],
  ['location-syntax', located('https://[v1.fe80::a]/'), located('https://[v.fe80::a]/')],
  [
    'range-method',
    { answer: unsatisfiable, to: to('PUT /', 'Content-Range: bytes 9-9/9') },
    { answer: unsatisfiable, to: to('PUT /', 'Range: pages=9') },
  ],
  ['415-accept-encoding', { answer: refused('Accept-Encoding: gzip, identity;q=0'), to: to('POST /') }, { answer: refused('Accept-Encoding: gzip, identity;q=0.5, *;q=0'), to: to('POST /') }], // prettier-ignore
  ['415-accept-encoding', { answer: refused('Accept-Encoding: gzip, *; q=0.000'), to: to('POST /') }, { answer: refused('Accept-Encoding: gzip;q=0'), to: to('POST /') }], // prettier-ignore
  ['http2-connection-fields', binary(3, '200'), binary(3, '200', 'Connection: close')],
];
