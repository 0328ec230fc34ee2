import { expect, test } from 'vitest';
import { emitterInShort, retryKey, sheetColumns } from '../../src/lib/cheat-sheet.ts';
import { classOf, statusClasses } from '../../src/lib/status-class.ts';
import type { StatusCode } from '../../src/lib/status-code.ts';
import { statusCode } from '../../src/schemas/status-code.ts';
import { frontMatter } from './front-matter.ts';

const note = 'A note of at least twenty characters.';
const source = 'ours';
const status = (code: number, change: object = {}): StatusCode => ({
  ...statusCode.parse(frontMatter(code, change)),
  code,
  class: classOf(code),
});
const emitter = { name: 'nginx', wire: 'log-only', note, source, instead: [400] };
const header = (name: string, level: string, when?: string) => ({ name, level, source, ...(when && { when }) });
const codes = [
  status(204, { content: { rule: 'none', note, source }, cache: { rule: 'heuristic', note, source } }),
  status(303, { redirect: { method: 'becomes-get', note, source } }),
  status(307, { redirect: { method: 'kept', note, source } }),
  status(401, { headers: [header('WWW-Authenticate', 'MUST'), header('Retry-After', 'MAY')] }),
  status(403, { actor: { who: 'both', text: 'Both of them', source } }),
  status(426, { headers: [header('Upgrade', 'MUST', 'it is asked for')] }),
  status(499, { standing: 'unofficial', spec: undefined, emitter, cache: { rule: 'heuristic', note, source } }),
  status(503, { actor: { who: 'server', text: 'The server', source } }),
  status(511),
];
const classes = statusClasses.map((id) => ({ id, name: `Class ${id}`, tagline: '', codes: codes.filter((one) => one.class === id) }));
const columns = sheetColumns(classes);

test('each code stands in its class, and those that are unofficial stand last, in a part of their own', () => {
  const numbers = columns.map(({ parts }) => parts.map((part) => [part.id, ...part.codes.map(({ code }) => code)]));
  expect(numbers).toEqual([
    [['1xx'], ['2xx', 204], ['3xx', 303, 307]],
    [['4xx', 401, 403, 426]],
    [
      ['5xx', 503, 511],
      ['unofficial', 499],
    ],
  ]);
});

test('the keys speak of registered codes, and of what is always so', () => {
  const keys = columns.flatMap((column) => column.keys);
  expect(Object.fromEntries(keys.map(({ label, answers }) => [label, answers.map(({ lead, text }) => `${lead}: ${text}`)]))).toEqual({
    'Method after a redirect': ['307: Kept, and the content is sent again', '303: Becomes GET'],
    'Must send': ['401: WWW-Authenticate'],
    'Without content': ['204: '],
    'Who acts, unlike its class': ['511: The caller', '403: Either side'],
    'Cached by default': ['204: '],
  });
});

test('the words under the numbers are explained, unless they explain themselves', () => {
  expect(retryKey.answers.map(({ lead }) => lead)).toEqual(['change', 'login', 'wait', 'again']);
});

test.each([
  ['Page Expired', 'Laravel', 'Laravel'],
  ['Enhance Your Calm', 'Twitter (now X)', 'Twitter'],
  ['Shopify Security Rejection', 'Shopify', ''],
])('%s of %s: "%s"', (phrase, name, short) => {
  expect(emitterInShort(status(499, { phrase, standing: 'unofficial', emitter: { ...emitter, name } }))).toBe(short);
});

test('a registered code has no emitter', () => expect(emitterInShort(status(404))).toBe(''));
