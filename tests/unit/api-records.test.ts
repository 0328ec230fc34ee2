import { expect, test } from 'vitest';
import { citationsOf, latest, sourcesOf } from '../../src/lib/api/citations.ts';
import { exchangesOf } from '../../src/lib/api/exchanges.ts';
import { codeRecord } from '../../src/lib/api/records.ts';
import { statusList } from '../../src/lib/api/list.ts';
import { plainText } from '../../src/lib/plain-text.ts';
import { publishedCode } from '../../src/schemas/api/status-code.ts';
import { statusCode } from '../../src/schemas/status-code.ts';
import { frontMatter } from './front-matter.ts';

const make = (code: number, change: object = {}) =>
  codeRecord({
    status: { ...statusCode.parse(frontMatter(code, change)), code, class: '4xx' },
    related: [],
    constants: [],
    measured: [],
    body: '',
  });

test.each([
  ['plain', 'plain'],
  ['send [404 Not Found] or [410]', 'send 404 Not Found or 410'],
  ['set `Retry-After` (RFC 9110 §10.2.3)', 'set Retry-After (RFC 9110 §10.2.3)'],
  [`it's "so" in \`"code"\``, 'it’s “so” in "code"'],
])('%j becomes plain', (prose, expected) => expect(plainText(prose)).toBe(expected));

test('a citation of several sections becomes one entry for each, every one in full', () => {
  expect(citationsOf('RFC 9110 §15.1, §15.5.5')).toEqual([
    { citation: 'RFC 9110 §15.1', url: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.1' },
    { citation: 'RFC 9110 §15.5.5', url: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5' },
  ]);
  expect(citationsOf(undefined)).toEqual([]);
});

test('a page is cited by its whole title, our own reading is not cited', () => {
  const url = 'https://nginx.org/en/CHANGES';
  expect(citationsOf(url, [{ title: 'nginx: changes', url, checked: '2026-11-22' }])).toEqual([{ citation: 'nginx: changes', url }]);
  expect(citationsOf('ours')).toEqual([]);
});

test('sources have the same keys, whatever they are', () => {
  const checked = '2026-11-22';
  const sources = sourcesOf([
    { cite: 'RFC 9110 §15.1, §15.5.5', checked },
    { title: 'nginx: changes', url: 'https://nginx.org/en/CHANGES', checked, copy: 'stored copy', secondary: true },
  ]);
  expect(sources.map(({ title, copy, secondary }) => [title, copy, secondary])).toEqual([
    ['RFC 9110 §15.1', null, false],
    ['RFC 9110 §15.5.5', null, false],
    ['nginx: changes', 'stored copy', true],
  ]);
});

test('exchanges are found in a body, other blocks are not', () => {
  const text = 'GET / HTTP/1.1\nHost: example.com\n\nHTTP/1.1 204 No Content';
  const [exchange, ...others] = exchangesOf(`Text\n\n\`\`\`http A title\n${text}\n\`\`\`\n\n\`\`\`text A log\nline\n\`\`\`\n`);
  expect(others).toEqual([]);
  expect(exchange).toMatchObject({ title: 'A title', text });
  expect(exchange?.messages.map(({ kind }) => kind)).toEqual(['request', 'response']);
});

test('a record has every key, null or empty where there is nothing to say', () => {
  const record = make(404);
  expect(publishedCode.parse(record)).toEqual(record);
  expect(record).toMatchObject({ since: null, redirect: null, versions: null, deprecated: null, emitter: null });
  expect(record).toMatchObject({ headers: [], formerPhrases: [], constants: [], exchanges: [] });
  expect(record.retry).toMatchObject({ advice: 'no', text: 'No', citations: [{ citation: 'RFC 9110 §15.5.5' }] });
  expect(Object.keys(record)).toEqual(Object.keys(publishedCode.shape));
});

test('an unofficial code keeps what is said of its emitter', () => {
  const emitter = { name: 'nginx', sends: '', wire: 'sent', note: 'Where exactly it is met, see `x`.', source: 'ours', instead: [404] };
  expect(make(499, { standing: 'unofficial', spec: undefined, emitter })).toMatchObject({
    spec: [],
    emitter: { name: 'nginx', unnamed: false, sends: '', note: 'Where exactly it is met, see x.', citations: [], collisions: [] },
  });
});

test('the list is as new as its newest record', () => {
  expect(latest(['2026-01-02', '2026-11-22', '2025-12-31'])).toBe('2026-11-22');
  const newer = make(410, { changes: [{ day: '2026-11-22', what: 'Something new.' }] });
  expect(statusList([make(404, { changes: [{ day: '2026-11-01', what: 'Something old.' }] }), newer], []).updated).toBe('2026-11-22');
});
