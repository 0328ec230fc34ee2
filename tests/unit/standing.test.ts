import { expect, test } from 'vitest';
import { standingNotice, standingText } from '../../src/lib/standing.ts';
import type { StatusCode } from '../../src/lib/status-code.ts';
import { classOf } from '../../src/lib/status-class.ts';
import { statusCode } from '../../src/schemas/status-code.ts';
import { frontMatter } from './front-matter.ts';

const status = (code: number, change: object = {}): StatusCode => ({
  ...statusCode.parse(frontMatter(code, change)),
  code,
  class: classOf(code),
});
const emitter = (wire: string, instead: number[]) => ({
  standing: 'unofficial',
  emitter: { name: 'nginx', wire, note: 'A note of at least twenty characters.', source: 'ours', instead },
});
const deprecated = { note: 'It is dangerous, do not use it.', source: 'ours' };

test('a code in good standing has no notice', () => {
  expect(standingNotice(status(404))).toBeUndefined();
  expect(standingText(status(404))).toBe('Registered');
});

test.each([
  [
    status(499, emitter('log-only', [408])),
    'Not a standard. nginx writes it to logs; no client receives it. A client that does not know it treats it as [400] (RFC 9110 §15). Do not send it yourself: send [408].',
  ],
  [
    status(529, emitter('sent', [503, 429, 500])),
    'Not a standard. nginx sends it as a status. A client that does not know it treats it as [500] (RFC 9110 §15). Do not send it yourself: send [503], [429] or [500].',
  ],
  [
    status(999, emitter('sent', [403])),
    'Not a standard. nginx sends it as a status. The number lies outside 100 to 599, so it is invalid; a client should handle it like a 5xx (RFC 9110 §15). Do not send it yourself: send [403].',
  ],
  [status(305, { deprecated }), 'Do not use it. It is dangerous, do not use it.'],
  [status(418, { standing: 'unused' }), 'Reserved, unused. The registry reserves this number and gives it no meaning. Do not send it.'],
  [
    status(104, { standing: 'temporary' }),
    'Temporary. Its registration is temporary: it may change, or lapse, before a standard defines it.',
  ],
  [
    status(510, { standing: 'obsoleted', deprecated }),
    'Do not use it. It is dangerous, do not use it. The registry lists it as obsoleted. Do not build on it.',
  ],
])('the notice of $code', (one, text) => {
  const notice = standingNotice(one);
  expect(`${notice?.lead} ${notice?.text}`).toBe(text);
});
