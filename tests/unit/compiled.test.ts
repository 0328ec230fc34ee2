import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compiled } from '../../src/lib/markdown/compiled.ts';
import { statusLink } from '../../src/lib/status-link.ts';

const titles = ['What it means', 'On the wire', 'You see it', 'You send it', 'History'];
const exchange = 'GET / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 204 No Content';

/** A page with one text under each heading. */
const page = (...texts: string[]) => titles.map((title, index) => `## ${title}\n\n${texts[index] ?? 'Text.'}\n`).join('\n');
const compile = (...texts: string[]) => compiled('content/status/204.mdx', page(...texts));
const first = (text: string) => compile(text)[0]?.parts;

test('a page becomes its sections, in order, each with id and title', () => {
  expect(compile().map(({ id, title }) => [id, title])).toEqual(
    titles.map((title, index) => [['meaning', 'wire', 'see', 'send', 'history'][index], title]),
  );
});

test.each([
  ['Plain & "quoted".', '<p>Plain &amp; “quoted”.</p>'],
  ['A `<b>` and *that* **too**.', '<p>A <code>&lt;b></code> and <em>that</em> <strong>too</strong>.</p>'],
  ['See [404 Not Found].', `<p>See ${statusLink(404, 'Not Found')}.</p>`],
  ['See RFC 9110 §15.5.5.', '<p>See <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5">RFC 9110 §15.5.5</a>.</p>'],
  ['- one\n- [200]', `<ul>\n<li>one</li>\n<li>${statusLink(200)}</li>\n</ul>`],
  ['[A & B](https://a.example/?a=1&b=2)', '<p><a href="https://a.example/?a=1&amp;b=2">A &amp; B</a></p>'],
])('%s', (text, html) => {
  expect(first(text)?.map((part) => ('html' in part ? part.html.replaceAll('&gt;', '>').trim() : part))).toEqual([html]);
});

test('an exchange stands between the texts as it was written', () => {
  const parts = compile('Text.', `Before.\n\n\`\`\`http A title\n${exchange}\n\`\`\`\n\nAfter.`)[1]?.parts ?? [];
  expect(parts.map((part) => ('html' in part ? part.html.trim() : part))).toEqual([
    '<p>Before.</p>',
    { title: 'A title', source: exchange },
    '<p>After.</p>',
  ]);
});

test('a phrase is text', () => {
  expect(statusLink(418, "I'm a <Teapot> & more")).toContain("I'm a &lt;Teapot> &amp; more</a>");
});

test('what an author may not write is refused', () => {
  expect(() => compile('A <Component />')).toThrow('content/status/204.mdx');
  expect(() => compiled('content/status/204.mdx', '## History\n\nText.')).toThrow('content/status/204.mdx');
});

test('every word of a real page is there', () => {
  const body = readFileSync('content/status/404.mdx', 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const text = compiled('content/status/404.mdx', body).flatMap(({ title, parts }) => [
    title,
    ...parts.map((part) => ('html' in part ? part.html : part.source)),
  ]);
  const has =
    text
      .join(' ')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const written =
    body
      .replace(/\]\(https:[^)]*\)/g, ']')
      .replace(/^(?:```http .*$|\d+\. )/gm, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  expect(has.length).toBeGreaterThan(400);
  expect(has).toEqual(expect.arrayContaining([...new Set(written)]));
});
