import { expect, test } from 'vitest';
import { publisher, sourceLinks } from '../../src/lib/source-links.ts';
import { reference, valueSource, type Source } from '../../src/schemas/source.ts';

const checked = '2026-11-22';
const sources: Source[] = [
  { cite: 'RFC 9110 §15.1, §15.5.5', checked },
  { title: 'nginx: changes', url: 'https://nginx.org/en/CHANGES', checked },
];

test.each([
  ['nginx: changes', 'nginx'],
  ['[MS-WDV] 2.2.6: 449 Retry With status code', '[MS-WDV] 2.2.6'],
  ['AnyEvent::HTTP 2.25: http_request', 'AnyEvent::HTTP 2.25'],
  ['HTTP::Tiny', 'HTTP::Tiny'],
])('%j is said by %j', (title, label) => expect(publisher(title)).toBe(label));

test.each([
  [undefined, []],
  ['RFC 9110 §15.1, §15.5.5', ['RFC 9110 §15.1 = RFC 9110 §15.1', '§15.5.5 = RFC 9110 §15.5.5']],
  ['https://nginx.org/en/CHANGES', ['nginx = nginx: changes']],
  ['ours', ['our reading = our reading']],
])('%j is shown as %j', (source, expected) =>
  expect(sourceLinks(source, sources).map(({ label, title }) => `${label} = ${title}`)).toEqual(expected),
);

test('each link leads to the text, our own reading to what that means', () => {
  const url = (source: string) => sourceLinks(source, sources).map((link) => link.url);
  expect(url('RFC 9110 §15.5.5')).toEqual(['https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5']);
  expect(url('https://nginx.org/en/CHANGES')).toEqual(['https://nginx.org/en/CHANGES']);
  expect(url('ours')).toEqual(['/about/#ours']);
  expect(sourceLinks('ours').map(({ ours }) => ours)).toEqual([true]);
});

test('a page that is no source is refused', () => {
  expect(() => sourceLinks('https://example.com/', sources)).toThrow('https://example.com/ is not in sources');
});

test.each([
  ['RFC 9110 §15.5.5', true, true],
  ['RFC 7231 §6.4, Appendix B', true, true],
  ['https://nginx.org/en/CHANGES', true, true],
  ['ours', false, true],
  ['http://nginx.org/', false, false],
  ['https://nginx.org/ and more', false, false],
  ['nginx', false, false],
  ['RFC 9110 15.5', false, false],
  ['', false, false],
])('%j: a text %s, the source of a value %s', (source, text, value) => {
  expect([reference.safeParse(source).success, valueSource.safeParse(source).success]).toEqual([text, value]);
});
