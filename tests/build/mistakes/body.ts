import { edit, inBody, page, type Mistake } from './mistake.ts';

/** What can be wrong with the text of a page, and with a page that stands in `src` as MDX. */
export const bodyMistakes: Mistake[] = [
  {
    name: 'a missing section',
    make: edit(page, '## You see it', '### You see it'),
    says: [`${page}: body: lacks the section "You see it". Add "## You see it" after "## On the wire".`],
  },
  {
    name: 'sections out of order',
    make: edit(page, /(## You see it[\s\S]*)(## You send it)/, '## You send it\n\nA.\n\n## You see it'),
    says: [`${page}: body: has its sections out of order. Put "## You see it" after "## On the wire".`],
  },
  {
    name: 'a bare brace',
    make: inBody('It is { here.'),
    says: [`${page}: body: line `, 'a corresponding closing brace for `{`. Write { and < inside code only, and no HTML.'],
  },
  {
    name: 'a bare bracket',
    make: inBody('It is < here.'),
    says: [`${page}: body: line `, 'has a bare "<". Pages are plain Markdown: write `{` and `<` inside code only'],
  },
  {
    name: 'raw HTML',
    make: inBody('It is <b>here</b>.'),
    says: [`${page}: body: line `, 'has the HTML "<b>". Pages are plain Markdown'],
  },
  {
    name: 'an unknown component with a prop',
    make: inBody('<Wire titel="Here" />'),
    says: [`${page}: body: line `, 'has the unknown component "<Wire titel>". Pages are plain Markdown'],
  },
  {
    name: 'an import',
    make: inBody("import Wire from './Wire.astro';"),
    says: [`${page}: body: line `, `has the import or export "import Wire from './Wire.astro';". Pages are plain Markdown`],
  },
  {
    name: 'an image',
    make: inBody('![A cat](https://example.com/404.jpg)'),
    says: [`${page}: body: line `, 'has a part of the kind "image". Pages are plain Markdown'],
  },
  {
    name: 'a wrong prop of a block',
    make: edit(page, '```http GET of', '```http title="GET of'),
    says: [`${page}: body: line `, 'has a block with the prop "title="GET of something that is not there". Write the title bare'],
  },
  {
    name: 'a wrong prop in a page of MDX',
    make: edit('src/pages/about.mdx', 'lines={lines}', 'line={lines}'),
    says: [
      'src/pages/about.mdx: <Evidence>: line ',
      'has the unknown prop "line". It takes lines.',
      'lacks the prop "lines". It takes lines.',
    ],
  },
  {
    name: 'a wrong Content-Length',
    make: edit(page, /Content-Length: \d+/, 'Content-Length: 3'),
    says: [`${page}: body: line `, 'exchange "GET of something that is not there": ', 'Content-Length before it right?'],
  },
  {
    name: 'a link that is http',
    make: inBody('See [this](http://example.com/).'),
    says: [`${page}: body: line `, 'the link to http://example.com/ is http. Write https://, or name a page that has it.'],
  },
  {
    name: 'a link that does not parse',
    make: inBody('See [this](https://example.com/a b).'),
    says: [`${page}: body: line `, 'has a link that does not parse. Write it as [words](https://example.com/page), without spaces.'],
  },
  {
    name: 'a bidirectional character',
    make: inBody('It is \u202E here.'),
    says: [`${page}: body: line `, 'has the hidden character U+202E. Delete it, or write its name.'],
  },
  {
    name: 'an entity for a bidirectional character',
    make: inBody('It is &#x2066; here.'),
    says: [`${page}: body: line `, 'has the hidden character U+2066. Delete it, or write its name.'],
  },
];
