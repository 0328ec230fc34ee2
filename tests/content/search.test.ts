import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCoreFinder, createFinder } from '../../src/lib/search/finder.ts';
import { figures, placeOf, type Asked } from '../search/figures.ts';
import { pages } from './pages.ts';
import { core, records } from './records.ts';

const finder = createFinder(records);
const early = createCoreFinder(core);
const first = (typed: string) => finder.find(typed)[0]?.record.id;
const own = JSON.parse(readFileSync('tests/search/own.json', 'utf8')) as Asked[];

test('every code is found first by its number, its status line and its phrase', () => {
  const shared = new Set(pages.map(({ data }) => data.phrase).filter((phrase, index, all) => all.indexOf(phrase) !== index));
  for (const { code, data } of pages) {
    expect(first(String(code))).toBe(String(code));
    expect(first(`HTTP ${code} ${data.phrase}`), data.phrase).toBe(String(code));
    if (!shared.has(data.phrase)) expect(first(data.phrase), data.phrase).toBe(String(code));
  }
});

test.each([
  ['forbiden', '403'],
  ['http.StatusNotFound', '404'],
  ['HttpServletResponse.SC_BAD_GATEWAY', '502'],
  ['NGX_HTTP_SERVICE_UNAVAILABLE', '503'],
  ['NGX_HTTP_CLIENT_CLOSED_REQUEST', '499'],
  ['HttpURLConnection.HTTP_CLIENT_TIMEOUT', '408'],
  ['HttpStatusCode.Ambiguous', '300'],
  ['HTTP_VARIANT_ALSO_VARIES', '506'],
  ['payload too large', '413'],
  ['toomanyrequests', '429'],
  ['im a teapot', '418'],
  ['5', '5xx'],
  ['client error', '4xx'],
  ['Retry-After', '429'],
  ['50', '500'],
  ['upstream prematurely closed connection', '502'],
  ['cloudflare origin down', '521'],
  ['which code for soft delete', '410'],
  ['proxy', '305'],
  ['cached', '304'],
])('%s finds %s first', (typed, id) => expect(first(typed)).toBe(id));

test('a comparison shows its codes first, in order', () => {
  const ids = (typed: string) =>
    finder
      .find(typed)
      .slice(0, 2)
      .map(({ record }) => record.id);
  expect(ids('401 vs 403')).toEqual(['401', '403']);
  expect(ids('difference between bad gateway and gateway timeout')).toEqual(['502', '504']);
  expect(ids('not found or gone')).toEqual(['404', '410']);
});

test('a number without a page has neighbours', () => {
  expect(finder.find('427')).toEqual([]);
  expect(finder.nearest('427').map(({ id }) => id)).toEqual(['4xx', '426', '428', '425']);
});

test('the core alone answers by number, phrase and constant', () => {
  expect(['404', 'too many requests', 'StatusTeapot'].map((typed) => early.find(typed)[0]?.record.id)).toEqual(['404', '429', '418']);
});

test('what the core guesses without its index of words is what the whole finder finds first', () => {
  const asked = [...own.map(({ query }) => query), ...pages.flatMap(({ data }) => [data.phrase, ...data.aliases, ...data.symptoms])];
  const guessed = asked.flatMap((typed) =>
    early
      .guess(typed)
      .slice(0, 1)
      .map(({ record }) => ({ typed, id: record.id })),
  );
  const wrong = guessed.filter(({ typed, id }) => first(typed) !== id);
  const share = 1 - wrong.length / guessed.length;
  console.log(`The core guesses ${guessed.length} of ${asked.length} texts, ${(100 * share).toFixed(1)} % right`);
  expect(guessed.length).toBeGreaterThan(asked.length / 5);
  expect(share, wrong.map(({ typed, id }) => `${typed}: ${id}, not ${first(typed)}`).join('\n')).toBeGreaterThanOrEqual(0.99);
});

test('our own queries cover every code and are answered well', () => {
  const asked = new Set(own.flatMap(({ best }) => best.map(String)));
  expect(pages.filter(({ code }) => !asked.has(String(code))).map(({ code }) => code)).toEqual([]);
  const answers = own.map((query) => ({ asked: query, ids: finder.find(query.query).map(({ record }) => record.id) }));
  const { top1, top3, queries } = figures(answers);
  console.log(`Finder on ${queries} own queries: top-1 ${top1.toFixed(3)}, top-3 ${top3.toFixed(3)}`);
  const misses = answers
    .filter(({ asked: query, ids }) => query.part !== 'held' && placeOf(query, ids) !== 1)
    .map(({ asked: query, ids }) => `${query.query}: ${ids.slice(0, 3).join(' ')}`);
  expect(top1, misses.join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(top3, misses.join('\n')).toBeGreaterThanOrEqual(0.97);
});
