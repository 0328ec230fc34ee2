import { expect, test } from 'vitest';
import { hiddenCharacters } from '../../src/lib/checks/characters.ts';
import { propProblems } from '../../src/lib/checks/props.ts';
import { bodyProblems } from '../../src/lib/markdown/problems.ts';

const file = 'content/classes/4xx.mdx';
const problems = (text: string) =>
  bodyProblems({
    file,
    text: `---\na: b\n---\n\n## What it promises\n\n${text}\n\n## Who has to act\n\nA.\n\n## A code you do not know\n\nB.\n`,
  });

test.each([
  'Words, *more*, **most**, `<b> { \u00a0`, [a link](https://example.com/a_(b)), [here](/facts/#class-4xx), [there](#act).',
  '- One\n- Two: [404 Not Found], RFC 9110 §15.5.5.\n\n### A heading\n\n```text A title\n<b> {\n```',
  '```http A title\nHTTP/1.1 204 No Content\n```',
])('%j is sound', async (text) => expect(await problems(text)).toEqual([]));

test.each([
  ['It is {a}.', 'has the expression "{a}"'],
  ['It is }.', 'has a bare "}". Pages are plain Markdown'],
  ['a\n\n{/* a */}', 'has the expression "{/* a */}"'],
  ['<!-- a -->', 'Write { and < inside code only, and no HTML.'],
  ['It is <br>.', 'Write { and < inside code only, and no HTML.'],
  ['It is <br/>.', 'has the HTML "<br>"'],
  ['It is a<b.', 'Write { and < inside code only, and no HTML.'],
  ['<Exchange title="a" source="b" />', 'has the unknown component "<Exchange title source>"'],
  ['export const a = 1;', 'has the import or export "export const a = 1;"'],
  ['| a |\n|---|\n| b |', 'has a part of the kind "table"'],
  ['Text[^1].\n\n[^1]: Note.', 'has a part of the kind "footnoteReference"'],
  ['[a][b]\n\n[b]: https://example.com/', 'has a part of the kind "definition"'],
  ['---', 'has a part of the kind "thematicBreak"'],
  ['# A', 'has a heading of another depth. Begin it with ## or ###'],
  ['#### A', 'has a heading of another depth. Begin it with ## or ###'],
  ['## A', 'has the section "A". Only these are known: What it promises'],
  ['```html A title\na\n```', 'has a block of the language "html". Write http for an exchange, or text'],
  ['```http\nHTTP/1.1 204 No Content\n```', 'an exchange has no title. Write it after the language: ```http The title.'],
  ['```http title="A"\nHTTP/1.1 204 No Content\n```', 'has a block with the prop "title="A"". Write the title bare'],
  ['```http A title\nHTTP/1.1\n```', 'exchange "A title": '],
  ['https://example.com/', 'the link to https://example.com/ has no words. Write it as [words]'],
  ['See www.example.com.', 'the link to http://www.example.com has no words'],
  ['[a](javascript:a)', 'the link to javascript:a is no address'],
  ['[a](facts/)', 'the link to facts/ is no address. Write it as "https://example.com/page", "/facts/" or "#wire".'],
  ['[a](//example.com/)', 'the link to //example.com/ is no address'],
  ['`a\u200bb`', 'has the hidden character U+200B'],
  ['A&shy;B', 'has the hidden character U+00AD'],
])('%j is refused', async (text, problem) => {
  const found = await problems(text);
  expect(found.join('\n')).toContain(problem);
  for (const one of found) expect(one).toMatch(/^content\/classes\/4xx\.mdx: body: .+[.?]$/);
});

test('text before the first section is told once', async () => {
  const text =
    '---\na: b\n---\n\nOne.\n\nTwo.\n\n## What it promises\n\nA.\n\n## Who has to act\n\nA.\n\n## A code you do not know\n\nB.\n';
  expect(await bodyProblems({ file, text })).toEqual([
    `${file}: body: line 5 text stands before the first section. Move it under "## What it promises".`,
  ]);
});

test.each([
  ['plain\n“curly” – é 日本 😀 \u00a0', []],
  ['a\u0000\t\r\u007f\u0085', ['U+0000', 'U+0009', 'U+000D', 'U+007F', 'U+0085']],
  ['\u202a\u202e\u2066\u200f\u061c\u200d\ufeff\u2028\ufffd\ue000', ['U+202A', 'U+202E', 'U+2066', 'U+200F', 'U+061C', 'U+200D', 'U+FEFF', 'U+2028', 'U+FFFD', 'U+E000']], // prettier-ignore
])('hidden characters of %j', (text, names) => expect(hiddenCharacters(text).map(({ name }) => name)).toEqual(names));

const table = {
  file: 'src/components/api/Table.astro',
  text: '---\ninterface Props {\n  /** a */\n  rows: { name: string }[];\n  head?: string;\n}\n---\n',
};
const wide = { file: 'src/components/Wide.astro', text: '---\ninterface Props extends Other {\n  a: string;\n}\n---\n' };
const bare = { file: 'src/components/Bare.astro', text: '<b>a</b>' };

test.each([
  ['<Table rows={a} head="b" />', []],
  ['<Table {...a} />\n\n<Wide b="c" />\n\n<Bare />\n\n<b id="x">a</b>', []],
  ['<Table rows={a} heads="b" />', ['<Table>: line 1 has the unknown prop "heads". It takes rows, head.']],
  ['Text <Table head="b" /> text', ['<Table>: line 1 lacks the prop "rows". It takes rows, head.']],
  ['<Bare a="b" />', ['<Bare>: line 1 has the unknown prop "a". It takes none.']],
  ['<Tabel />', ['<Tabel>: line 1 is no component. Correct the name, or write src/components/…/Tabel.astro.']],
])('props of %s', (text, found) => {
  expect(propProblems({ file: 'src/pages/a.mdx', text }, [table, wide, bare])).toEqual(found.map((one) => `src/pages/a.mdx: ${one}`));
});
