import { cached, isCache, readCached, stored } from '../caching.ts';
import type { Scenario } from '../scenario.ts';

/** RFC 9110 §15.1; 206 is left out, because it belongs to a range. */
const heuristic = [200, 203, 204, 300, 301, 308, 404, 405, 410, 414, 501];
const others = [201, 202, 299, 302, 303, 307, 399, 400, 402, 403, 406, 409, 415, 418, 422, 429, 451, 499, 500, 502, 503, 504, 599];

const asked = (code: number) => cached(code, { 'Last-Modified': 'Wed, 01 Jan 2020 00:00:00 GMT' }, 'heuristic');

export const scenario: Scenario = {
  id: 'cache-heuristic',
  title: 'Reused although nothing says how long',
  question: 'A response has an old Last-Modified and no Cache-Control or Expires. Does the cache answer the next request with it?',
  clients: isCache,
  outcomes: stored,
  cases: [...heuristic, ...others].map(asked),
  read: readCached,
  standard: [
    {
      codes: heuristic,
      outcomes: ['stored', 'not stored'],
      level: 'MAY',
      source: 'RFC 9111 §4.2.2',
      note: 'A cache may choose a lifetime itself for the codes that are heuristically cacheable (RFC 9110 §15.1).',
    },
    {
      codes: others,
      outcomes: ['not stored'],
      level: 'MUST',
      source: 'RFC 9111 §3',
      note: 'A cache must not store a response that says nothing of its lifetime unless its code is heuristically cacheable.',
    },
  ],
  controls: {
    positive: { case: asked(404), sends: [{ url: '{origin}/cache/asked' }], outcome: 'stored' },
    negative: { case: asked(404), sends: [{ url: '{origin}/cache/asked' }, { url: '{origin}/cache/asked' }], outcome: 'not stored' },
  },
  everyClient: { case: cached(200, { 'Cache-Control': 'no-store' }, 'no-store'), outcome: 'not stored' },
};
