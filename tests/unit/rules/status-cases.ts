import { answer, to, wire, type Row } from './cases.ts';

const get = (...fields: string[]) => to('GET /', ...fields);
const explained = (status: string, id: string, ...fields: string[]): Row => [id, answer(status, fields, 'ab'), answer(status, fields)];
const located = (status: string): Row => [
  `${status.slice(0, 3)}-location`,
  answer(status, ['Location: /b'], 'ab'),
  answer(status, [], 'ab'),
];
const unchanged = (...fields: string[]) => answer('304 Not Modified', fields);
const asked = (answered: string, ...fields: string[]) => ({ answer: answered, to: get(...fields) });

/** Rules on single codes: content, redirects, conditions, refusals, senders. */
export const statusCases: Row[] = [
  ['1xx-content', wire(answer('100 Continue') + answer('200 OK')), answer('100 Continue') + 'ab'],
  ['204-content', answer('204 No Content'), answer('204 No Content') + 'ab'],
  ['205-content', answer('205 Reset Content'), answer('205 Reset Content', ['Content-Type: a/b'], 'ab')],
  ['304-content', unchanged(), unchanged() + 'ab'],
  [
    'head-content',
    { answer: answer('200 OK', ['Content-Length: 9']), to: to('HEAD /') },
    { answer: answer('200 OK', [], 'ab'), to: to('HEAD /') },
  ],
  ['content-type', answer('200 OK', [], 'ab'), answer('200 OK', ['Content-Length: 2']) + 'ab'],
  explained('404 Not Found', '4xx-explains'),
  ['4xx-explains', { answer: answer('404 Not Found'), to: to('HEAD /') }, { answer: answer('404 Not Found'), to: get() }],
  explained('502 Bad Gateway', '5xx-explains'),
  explained('300 Multiple Choices', '300-explains'),
  explained('303 See Other', '303-explains', 'Location: /b'),
  explained('406 Not Acceptable', '406-explains'),
  explained('409 Conflict', '409-explains'),
  explained('428 Precondition Required', '428-explains'),
  explained('429 Too Many Requests', '429-explains'),
  explained('451 Unavailable For Legal Reasons', '451-explains', 'Link: </>; rel=blocked-by'),
  explained('505 HTTP Version Not Supported', '505-explains'),
  explained('511 Network Authentication Required', '511-explains'),
  located('301 Moved Permanently'),
  located('302 Found'),
  located('303 See Other'),
  located('307 Temporary Redirect'),
  located('308 Permanent Redirect'),
  ['201-location', { answer: answer('201 Created'), to: to('PUT /') }, { answer: answer('201 Created'), to: to('POST /') }],
  ['305-deprecated', answer('307 Temporary Redirect', ['Location: /b']), answer('305 Use Proxy')],
  ['306-unused', answer('307 Temporary Redirect', ['Location: /b']), answer('306 Switch Proxy')],
  ['304-unasked', asked(unchanged(), 'If-Modified-Since: Sun, 22 Nov 2026 10:15:00 GMT'), asked(unchanged())],
  ['304-method', asked(unchanged('ETag: "a"'), 'If-None-Match: "a"'), { answer: unchanged('ETag: "a"'), to: to('PUT /', 'If-None-Match: "a"') }], // prettier-ignore
  ['304-etag', asked(unchanged('ETag: "a"'), 'If-None-Match: "a"'), asked(unchanged(), 'If-None-Match: "a"')],
  ['304-other-etag', asked(unchanged('ETag: W/"a"'), 'If-None-Match: "b", "a"'), asked(unchanged('ETag: "c"'), 'If-None-Match: "a"')],
  ['304-metadata', unchanged('Last-Modified: Sun, 22 Nov 2026 10:15:00 GMT'), unchanged('Content-Type: a/b')],
  ['412-instead-of-304', asked(answer('412 Precondition Failed', [], 'ab'), 'If-Match: "a"', 'If-None-Match: "b"'), asked(answer('412 Precondition Failed', [], 'ab'), 'If-None-Match: "b"')], // prettier-ignore
  ['412-unasked', asked(answer('412 Precondition Failed', [], 'ab'), 'If-Match: "a"'), asked(answer('412 Precondition Failed', [], 'ab'))],
  ['428-conditional', asked(answer('428 Precondition Required', [], 'ab')), asked(answer('428 Precondition Required', [], 'ab'), 'If-Match: "a"')], // prettier-ignore
  ['etag-backslash', answer('200 OK', ['ETag: "a/b"']), answer('200 OK', ['ETag: "a\\b"'])],
  ['429-retry-after', answer('429 Too Many Requests', ['Retry-After: 5'], 'ab'), answer('429 Too Many Requests', [], 'ab')],
  ['503-retry-after', answer('503 Service Unavailable', ['Retry-After: 5'], 'ab'), answer('503 Service Unavailable', [], 'ab')],
  ['retry-after-syntax', answer('200 OK', ['Retry-After: Sun, 22 Nov 2026 10:16:00 GMT']), answer('200 OK', ['Retry-After: 5s'])],
  ['retry-after-past', answer('200 OK', ['Retry-After: Sun, 22 Nov 2026 10:16:00 GMT']), answer('200 OK', ['Retry-After: Sat, 21 Nov 2026 10:16:00 GMT'])], // prettier-ignore
  [
    '426-upgrade',
    answer('426 Upgrade Required', ['Connection: upgrade', 'Upgrade: HTTP/2.0'], 'ab'),
    answer('426 Upgrade Required', [], 'ab'),
  ],
  ['1xx-to-1.0', { answer: answer('103 Early Hints', ['Link: </a>']), to: get() }, { answer: answer('103 Early Hints', ['Link: </a>']), to: to('GET / HTTP/1.0') }], // prettier-ignore
  ['100-unasked', asked(answer('100 Continue'), 'Expect: 100-Continue'), asked(answer('100 Continue'))],
  ['101-upgrade', answer('101 Switching Protocols', ['Connection: upgrade', 'Upgrade: websocket']), answer('101 Switching Protocols')],
  ['101-unasked', asked(answer('101 Switching Protocols', ['Connection: upgrade', 'Upgrade: websocket']), 'Upgrade: h2c, WebSocket'), asked(answer('101 Switching Protocols', ['Connection: upgrade', 'Upgrade: websocket']), 'Upgrade: h2c')], // prettier-ignore
  ['103-fields', answer('103 Early Hints', ['Link: </a>; rel=preload']), answer('103 Early Hints')],
  ['405-allow', answer('405 Method Not Allowed', ['Allow: '], 'ab'), answer('405 Method Not Allowed', [], 'ab')],
  ['405-allows-it', asked(answer('405 Method Not Allowed', ['Allow: get, PUT'], 'ab')), asked(answer('405 Method Not Allowed', ['Allow: PUT, GET'], 'ab'))], // prettier-ignore
  ['411-had-length', asked(answer('411 Length Required', [], 'ab')), asked(answer('411 Length Required', [], 'ab'), 'Content-Length: 0')],
  ['415-accepted', answer('415 Unsupported Media Type', ['Accept: a/b'], 'ab'), answer('415 Unsupported Media Type', [], 'ab')],
  ['415-accept-encoding', asked(answer('415 Unsupported Media Type', ['Accept-Encoding: gzip'], 'ab'), 'Content-Encoding: br'), asked(answer('415 Unsupported Media Type', ['Accept-Encoding: gzip'], 'ab'))], // prettier-ignore
  ['415-accept-patch', { answer: answer('415 Unsupported Media Type', ['Accept-Patch: a/b'], 'ab'), to: to('PATCH /') }, { answer: answer('415 Unsupported Media Type', ['Accept: a/b'], 'ab'), to: to('PATCH /') }], // prettier-ignore
  ['417-unasked', asked(answer('417 Expectation Failed', [], 'ab'), 'Expect: tea'), asked(answer('417 Expectation Failed', [], 'ab'))],
  ['418-unused', answer('400 Bad Request', [], 'ab'), answer('418 Tea', [], 'ab')],
  ['451-blocked-by', answer('451 Unavailable For Legal Reasons', ['Link: </>; rel="a blocked-by"'], 'ab'), answer('451 Unavailable For Legal Reasons', ['Link: </>; rel=help'], 'ab')], // prettier-ignore
  ['host-400', { answer: answer('400 Bad Request', [], 'ab'), to: 'GET / HTTP/1.1' }, { answer: answer('200 OK'), to: 'GET / HTTP/1.1' }],
  ['host-400', asked(answer('200 OK')), asked(answer('200 OK'), 'Host: b.example')],
  [
    '421-proxy',
    answer('421 Misdirected Request', [], 'ab'),
    { answer: answer('421 Misdirected Request', [], 'ab'), options: { role: 'proxy' } },
  ],
  ['425-early-data', asked(answer('425 Too Early', [], 'ab'), 'Early-Data: 1'), asked(answer('425 Too Early', [], 'ab'))],
  ['425-early-data', { ...asked(answer('425 Too Early', [], 'ab')), options: { earlyData: true } }, asked(answer('425 Too Early', [], 'ab'))], // prettier-ignore
  ['511-origin', { answer: answer('511 Network Authentication Required', [], 'ab'), options: { role: 'proxy' } }, { answer: answer('511 Network Authentication Required', [], 'ab'), options: { role: 'origin' } }], // prettier-ignore
  ['203-origin', answer('203 Non-Authoritative Information'), { answer: answer('203 Non-Authoritative Information'), options: { role: 'origin' } }], // prettier-ignore
  ['vary-content-encoding', asked(answer('200 OK', ['Content-Encoding: br', 'Vary: Accept-encoding']), 'Accept-Encoding: br'), asked(answer('200 OK', ['Content-Encoding: br']), 'Accept-Encoding: br')], // prettier-ignore
];
