import { expect, test } from 'vitest';
import { contractRows } from '../../src/lib/contract-rows.ts';
import { beside, titleOf, type StatusCode } from '../../src/lib/status-code.ts';
import { mustSend, strip } from '../../src/lib/strip.ts';
import { statusCode } from '../../src/schemas/status-code.ts';
import { frontMatter } from './front-matter.ts';

const status = (change: object = {}): StatusCode => ({ ...statusCode.parse(frontMatter(404, change)), code: 404, class: '4xx' });
const header = (name: string, level: string, when?: string) => ({ name, level, source: 'RFC 9110 §15.5.2', ...(when && { when }) });

test.each([
  [[], 'Nothing'],
  [[header('WWW-Authenticate', 'MUST')], 'WWW-Authenticate'],
  [[header('Upgrade', 'MUST'), header('Connection', 'MUST')], 'Upgrade, Connection'],
  [[header('Retry-After', 'MAY')], 'Nothing; may send Retry-After'],
  [[header('Location', 'SHOULD'), header('Retry-After', 'MAY')], 'Nothing; should send Location'],
  [[header('ETag', 'MUST', 'a 200 would have it')], 'Depends on the case'],
  [[header('Connection', 'SHOULD', 'the server closes')], 'Nothing'],
])('%j', (headers, text) => expect(mustSend(statusCode.parse(frontMatter(404, { headers }))).text).toBe(text));

test('the strip uses its own words where the front matter has none', () => {
  expect(strip(status()).map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Who has to act: The caller',
    'Try again?: No',
    'Cached: Only if told to',
    'Must send: Nothing',
    'Content: Should explain',
  ]);
  expect(strip(status({ since: { year: 1996, source: 'RFC 1945 §9.4' } })).at(-1)).toEqual({
    label: 'Since',
    text: '1996',
    source: 'RFC 1945 §9.4',
  });
});

test('the contract leaves out empty rows and joins header fields that share a condition', () => {
  const rows = contractRows(
    status({ headers: [header('ETag', 'MUST', 'always'), header('Vary', 'MUST', 'always'), header('Age', 'MAY')] }),
  );
  expect(rows.map(({ label }) => label)).toEqual(['Retry', 'Caching', 'Content', 'Headers', 'Sent by']);
  expect(rows.find(({ label }) => label === 'Headers')?.facts.map(({ lead, text }) => `${lead} ${text}`)).toEqual([
    'MUST `ETag`, `Vary`: always',
    'MAY `Age`',
  ]);
});

const emitter = {
  name: 'nginx',
  wire: 'sent',
  note: 'Where exactly it is met.',
  source: 'https://nginx.org/en/',
  instead: [404],
};
const unofficial = { standing: 'unofficial', spec: undefined, emitter };

test.each([
  ['the section that defines the code', {}, 'RFC 9110 §15.5.5'],
  ['the page of its emitter', unofficial, 'https://nginx.org/en/'],
  ['our reading', { standing: 'temporary', spec: undefined }, 'ours'],
  ['the header field that it may send', { headers: [header('Retry-After', 'MAY')] }, 'RFC 9110 §15.5.2'],
])('that nothing must be sent stands in %s', (_, change, source) => expect(mustSend(status(change)).source).toBe(source));

test('every value of the strip and of the contract has its source', () => {
  const collisions = [{ name: 'Another', meaning: 'Something else.', source: 'ours' }];
  const one = status({ ...unofficial, emitter: { ...emitter, collisions }, headers: [header('Age', 'MAY')] });
  const facts = contractRows(one).flatMap((row) => row.facts);
  expect([...strip(one), ...facts].filter(({ source }) => !source)).toEqual([]);
  expect(facts.map(({ source }) => source).slice(0, 2)).toEqual(['https://nginx.org/en/', 'ours']);
});

test('title and neighbours', () => {
  expect(titleOf({ code: 404, phrase: 'Not Found' })).toBe('404 Not Found');
  const codes = [{ code: 1 }, { code: 2 }, { code: 3 }];
  expect(beside(codes, 1)).toEqual({ next: { code: 2 } });
  expect(beside(codes, 2)).toEqual({ previous: { code: 1 }, next: { code: 3 } });
  expect(beside(codes, 3)).toEqual({ previous: { code: 2 } });
});
