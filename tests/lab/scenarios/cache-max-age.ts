import { cached, isCache, readCached, stored } from '../caching.ts';
import type { Scenario } from '../scenario.ts';

const codes = [
  200, 201, 202, 203, 204, 299, 300, 301, 302, 303, 307, 308, 399, 400, 401, 402, 403, 404, 405, 406, 409, 410, 414, 415, 418, 422, 429,
  451, 499, 500, 501, 502, 503, 504, 511, 599,
];

/** An hour, because the Date of the responses is from the start of the run. */
const asked = (code: number) => cached(code, { 'Cache-Control': 'max-age=3600' }, 'max-age');

export const scenario: Scenario = {
  id: 'cache-max-age',
  title: 'Stored with max-age=3600',
  question: 'A response has Cache-Control: max-age=3600. Does the cache answer the next request with it?',
  clients: isCache,
  outcomes: stored,
  cases: codes.map(asked),
  read: readCached,
  standard: [
    {
      codes,
      outcomes: ['stored', 'not stored'],
      level: 'MAY',
      source: 'RFC 9111 §3',
      note: 'With max-age a cache may store any final response, whatever its code is. It never has to.',
    },
  ],
  controls: {
    positive: { case: asked(404), sends: [{ url: '{origin}/cache/asked' }], outcome: 'stored' },
    negative: { case: asked(404), sends: [{ url: '{origin}/cache/asked' }, { url: '{origin}/cache/asked' }], outcome: 'not stored' },
  },
  everyClient: { case: cached(200, { 'Cache-Control': 'max-age=3600' }, 'control'), outcome: 'stored' },
};
