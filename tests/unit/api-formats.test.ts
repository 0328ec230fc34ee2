import { expect, test } from 'vitest';
import { csvColumns, csvRows } from '../../src/lib/api/csv.ts';
import { escaped, link, markdownBody, markdownProse, withSource } from '../../src/lib/api/markdown/inline.ts';
import { codeRecord } from '../../src/lib/api/records.ts';
import { statusCode } from '../../src/schemas/status-code.ts';
import { frontMatter } from './front-matter.ts';

const site = 'https://reasonphrase.example';
const rfc = 'https://www.rfc-editor.org/rfc';

const record = (change: object = {}) =>
  codeRecord({
    status: { ...statusCode.parse(frontMatter(404, change)), code: 404, class: '4xx' },
    related: [],
    constants: [],
    measured: [],
    body: '',
  });

test('a row has a value for each column, and header fields by level and condition', () => {
  const headers = [
    { name: 'Allow', level: 'MUST', source: 'ours' },
    { name: 'Date', level: 'MUST', source: 'ours' },
    { name: 'Upgrade', level: 'MUST', when: 'if it can', source: 'ours' },
    { name: 'Retry-After', level: 'SHOULD', source: 'ours' },
    { name: 'Link', level: 'MAY', source: 'ours' },
  ];
  const [names = [], values = []] = csvRows([record({ headers })]);
  expect(names).toEqual(Object.keys(csvColumns));
  const row = Object.fromEntries(names.map((name, index) => [name, values[index]]));
  expect(row).toMatchObject({ code: '404', must: 'Allow Date', must_if: 'Upgrade', should: 'Retry-After', should_if: '', since: '' });
});

test.each(['=1+1', '+1', '-1', '@SUM', '\tx'])('a value that starts like a formula stops the build: %j', (phrase) => {
  expect(() => csvRows([record({ phrase })])).toThrow(/404: phrase ".*starts like a formula/);
});

test.each([
  ['a*b and _c_, but x_y', String.raw`a\*b and \_c\_, but x_y`],
  ['<none> and [x]', String.raw`\<none> and \[x\]`],
])('%j is read as it is', (text, expected) => expect(escaped(text)).toBe(expected));

test('an address with parentheses stays one address', () => {
  expect(link('x', 'https://example.com/a_(b)')).toBe('[x](https://example.com/a_%28b%29)');
});

test.each([
  ['[404 Not Found]', `[404 Not Found](${site}/status/404.md)`],
  ['RFC 9110 §15.1, §15.2', `[RFC 9110 §15.1](${rfc}/rfc9110.html#section-15.1), [§15.2](${rfc}/rfc9110.html#section-15.2)`],
  ['set `a*b`', 'set `a*b`'],
])('%j becomes Markdown', (prose, expected) => expect(markdownProse(prose)).toBe(expected));

test.each([
  ['See [404].', `See [404](${site}/status/404.md).`],
  ['`[404]` and `RFC 9110 §15`', '`[404]` and `RFC 9110 §15`'],
  ['[RFC 9110 §15, in short](https://example.com/x)', '[RFC 9110 §15, in short](https://example.com/x)'],
  ['[all](/facts/#class-4xx), [this](#wire), `](/a)`', `[all](${site}/facts/#class-4xx), [this](${site}/status/404/#wire), \`](/a)\``],
  ['*As it is* <b>', '*As it is* <b>'],
  ['```http T\nRFC 9110 [404]\n```\n\nRFC 9110', `\`\`\`http T\nRFC 9110 [404]\n\`\`\`\n\n[RFC 9110](${rfc}/rfc9110.html)`],
])('body: %j', (body, expected) => expect(markdownBody(body, 404)).toBe(expected));

test('a fact and its source', () => {
  expect(withSource(['Lead.', undefined, 'Text.'], 'RFC 9110 §15', [])).toBe(
    `Lead. Text. ([RFC 9110 §15](${rfc}/rfc9110.html#section-15))`,
  );
  expect(withSource(['Text.'], undefined, [])).toBe('Text.');
  expect(withSource(['Text.'], 'ours', [])).toBe(`Text. ([our reading](${site}/about/#ours))`);
  const page = { title: 'nginx: changes', url: 'https://nginx.org/en/CHANGES', checked: '2026-11-22' };
  expect(withSource(['Text.'], page.url, [page])).toBe('Text. ([nginx](https://nginx.org/en/CHANGES))');
});
