const host = 'Host: localhost\r\n';
/** A request with these fields. */
export const get = (...lines: string[]) => `GET /asked HTTP/1.1\r\n${host}${lines.map((line) => `${line}\r\n`).join('')}\r\n`;
const post = (...lines: string[]) => get(...lines).replace('GET', 'POST');
const many = (count: number) => 'x'.repeat(count);

/** Requests that a server may refuse: what the client sends, and the codes that are an answer to it. */
export const unfit: Record<string, { codes: number[]; bytes: string }> = {
  'no Host': { codes: [400], bytes: 'GET /asked HTTP/1.1\r\n\r\n' },
  'two Hosts': { codes: [400], bytes: get('Host: elsewhere') },
  'a space before the colon': { codes: [400], bytes: get('X-Field : value') },
  'a space in the target': { codes: [400], bytes: `GET /asked for HTTP/1.1\r\n${host}\r\n` },
  'not HTTP': { codes: [400], bytes: 'hello there\r\n\r\n' },
  'two lengths': { codes: [400], bytes: `${post('Content-Length: 2', 'Content-Length: 7')}ok` },
  'a length that is no number': { codes: [400], bytes: `${post('Content-Length: lab')}ok` },
  'length and chunks': { codes: [400], bytes: `${post('Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n` },
  'a broken chunk': { codes: [400], bytes: `${post('Transfer-Encoding: chunked')}lab\r\n\r\n` },
  'an unknown transfer coding': { codes: [400, 501], bytes: `${post('Transfer-Encoding: lab, chunked')}0\r\n\r\n` },
  'an unknown method': { codes: [400, 405, 501], bytes: get().replace('GET', 'LAB') },
  TRACE: { codes: [200, 405], bytes: get().replace('GET', 'TRACE') },
  CONNECT: { codes: [400, 403, 405], bytes: `CONNECT localhost:1 HTTP/1.1\r\n${host}\r\n` },
  'HTTP/3.0': { codes: [400, 505], bytes: get().replace('/1.1', '/3.0') },
  'HTTP/1.9': { codes: [400, 505], bytes: get().replace('/1.1', '/1.9') },
  'Expect: lab': { codes: [417], bytes: get('Expect: lab') },
  'a target of 20 kB': { codes: [400, 414], bytes: get().replace('/asked', `/asked?${many(20_000)}`) },
  'a target of 2 MB': { codes: [400, 414, 431], bytes: get().replace('/asked', `/asked?${many(2_000_000)}`) },
  'a field of 20 kB': { codes: [400, 431], bytes: get(`X-Big: ${many(20_000)}`) },
  'a field of 2 MB': { codes: [400, 431], bytes: get(`X-Big: ${many(2_000_000)}`) },
  '500 fields': { codes: [400, 431], bytes: get(...Array.from({ length: 500 }, (_, index) => `X-${index}: 1`)) },
  'content of 2 MB': { codes: [413], bytes: post('Content-Length: 2000000') + many(2_000_000) },
  'half a header': { codes: [408], bytes: get('X-Half: ').slice(0, -4) },
};
