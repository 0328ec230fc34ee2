import { answer, to, type Row } from './cases.ts';

const part = (...fields: string[]) => answer('206 Partial Content', fields, 'ab');
const one = part('Content-Range: bytes 0-1/9', 'ETag: "a"');
const asked = (text: string, ...fields: string[]) => ({ answer: text, to: to('GET /', ...fields) });
const several = (type: string, ...heads: string[]) =>
  answer('206 Partial Content', [`Content-Type: ${type}`], heads.map((head) => `--x\n${head}\n\nab\n`).join('') + '--x--\n');
const ranges = 'multipart/byteranges; boundary=x';
const both = several(ranges, 'Content-Range: bytes 0-1/9', 'content-range: bytes 4-5/9');

/** Rules on 206 and 416. */
export const rangeCases: Row[] = [
  ['206-content-range', one, part('ETag: "a"')],
  ['206-size', one, part('Content-Range: bytes 0-2/9')],
  ['content-range-order', part('Content-Range: bytes 7-8/*'), part('Content-Range: bytes 8-9/9')],
  ['content-range-elsewhere', one, answer('200 OK', ['Content-Range: bytes 0-1/2'], 'ab')],
  ['206-multipart-content-range', both, both.replace('\n\n', '\nContent-Range: bytes 0-5/9\n\n')],
  ['206-boundary', both, several('multipart/byteranges', 'Content-Range: bytes 0-1/9')],
  ['206-part-content-range', both, several(ranges, 'Content-Range: bytes 0-1/9', 'Content-Type: text/plain')],
  ['206-multipart-unasked', asked(both, 'Range: bytes=0-1,4-5'), asked(both, 'Range: bytes=0-5')],
  [
    '416-content-range',
    answer('416 Range Not Satisfiable', ['Content-Range: bytes */2'], 'ab'),
    answer('416 Range Not Satisfiable', [], 'ab'),
  ],
  ['416-content-range', asked(answer('416 Range Not Satisfiable', [], 'ab'), 'Range: pages=9'), asked(answer('416 Range Not Satisfiable', ['Content-Range: bytes 0-1/2'], 'ab'), 'Range: bytes=9-')], // prettier-ignore
  ['206-unasked', asked(one, 'Range: bytes=0-1'), asked(one)],
  ['range-method', asked(one, 'Range: bytes=0-1'), { answer: one, to: to('POST /', 'Range: bytes=0-1') }],
  ['if-range-changed', asked(one, 'Range: bytes=0-1', 'If-Range: "a"'), asked(one, 'Range: bytes=0-1', 'If-Range: "b"')],
  ['if-range-metadata', asked(one, 'Range: bytes=0-1', 'If-Range: "a"'), asked(part('Content-Range: bytes 0-1/9', 'ETag: "a"', 'Content-Language: en'), 'Range: bytes=0-1', 'If-Range: "a"')], // prettier-ignore
];
