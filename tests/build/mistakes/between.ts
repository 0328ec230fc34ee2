import { copy, edit, page, remove, type Mistake } from './mistake.ts';

const timeline = 'content/timeline.yaml';

/** What can be wrong between pages, the registry, the RFCs and the timeline. */
export const mistakesBetween: Mistake[] = [
  {
    name: 'a code twice',
    make: copy(page, 'content/status/0404.mdx'),
    says: ['content/status/0404.mdx: file name: no page is named like this. Name it after its code, from 100 to 999'],
  },
  {
    name: 'a file in a folder of its own',
    make: copy(page, 'content/staus/404.mdx'),
    says: ['content/staus/404.mdx: file name: belongs to no part of the content. Move it into status/ or classes/, or delete it.'],
  },
  {
    name: 'a description twice',
    make: edit(
      'content/status/410.mdx',
      /^summary: .*$/m,
      'summary: The server has nothing at this address, or will not say that it has. Check the path, the route and the host before anything else.',
    ),
    says: ['content/status/410.mdx: summary: is the same as in content/status/404.mdx. Say what is different.'],
  },
  {
    name: 'a number that is not registered',
    make: copy(page, 'content/status/606.mdx'),
    says: ['content/status/606.mdx: standing: the registry has no 606. Write "unofficial", or correct the number.'],
  },
  {
    name: 'a registered code without its page',
    make: remove('content/status/418.mdx'),
    says: ['content/status/418.mdx: file: is missing. The registry has 418 (Unused): write its page.'],
  },
  {
    name: 'a class that does not match',
    make: edit('content/classes/4xx.mdx', 'spec: RFC 9110 §15.5', 'spec: RFC 9110 §15.4'),
    says: ['content/classes/4xx.mdx: spec: RFC 9110 §15.4 defines 3xx, not 4xx. Correct the section, or name the file after 3xx.'],
  },
  {
    name: 'a phrase that is not the registry’s',
    make: edit(page, 'phrase: Not Found', 'phrase: Not There'),
    says: [`${page}: phrase: is "Not There". The registry has "Not Found": write that.`],
  },
  {
    name: 'an unknown related code',
    make: edit(page, '{ code: 403,', '{ code: 987,'),
    says: [`${page}: related: 987 has no page. Correct the number, or write content/status/987.mdx.`],
  },
  {
    name: 'a code related to itself',
    make: edit(page, '{ code: 403,', '{ code: 404,'),
    says: [`${page}: related: 404 is this page. Remove it.`],
  },
  {
    name: 'a one-way related code',
    make: edit('content/status/410.mdx', /^ {2}- \{ code: 404,.*\n/m, ''),
    says: [`${page}: related: 410 does not name 404 back. Add "- { code: 404, difference: … }" to related in content/status/410.mdx`],
  },
  {
    name: 'a reference to a code without a page',
    make: edit(page, '[410 Gone]', '[477]'),
    says: [`${page}: body: [477] has no page. Correct the number, or write content/status/477.mdx.`],
  },
  {
    name: 'an unknown RFC',
    make: edit(page, 'RFC 1945 §9.4 }', 'RFC 1946 §9.4 }'),
    says: [`${page}: since.source: RFC 1946 has no table. Correct the number, or run "npm run rfcs"`],
  },
  {
    name: 'an unknown section',
    make: edit(page, 'spec: RFC 9110 §15.5.5', 'spec: RFC 9110 §15.5.55'),
    says: [`${page}: spec: RFC 9110 has no section 15.5.55. It has §15.5.1 to §15.5.22 there: correct the number.`],
  },
  {
    name: 'an unknown section in the timeline',
    make: edit(timeline, 'cite: RFC 8470 §5.2,', 'cite: RFC 8470 §5.9,'),
    says: [`${timeline}: rfc8470: sources: RFC 8470 has no section 5.9. It has §5.1 to §5.2 there: correct the number.`],
  },
  {
    name: 'a wrong kind of change',
    make: edit(timeline, 'kinds: [moved]', 'kinds: [gone]'),
    says: [`${timeline}: rfc9110-moved.kinds.0: Invalid option`, 'It holds: what happened, the most important first.'],
  },
  {
    name: 'a timeline that is no YAML',
    make: edit(timeline, 'kinds: [', 'kinds: [['),
    says: [`${timeline}: file: line `, 'A text with a colon, a quote, "#" or a bracket stands in quotes.'],
  },
  {
    name: 'two files for one route',
    make: copy('src/pages/api.astro', 'src/pages/about.astro'),
    says: ['src/pages/about.mdx: route: /about is that of src/pages/about.astro too. Rename one of the two files.'],
  },
  {
    name: 'a list of addresses that is none',
    make: edit('content/addresses.txt', '/feed.xml', 'feed.xml'),
    says: ['content/addresses.txt: line ', 'is no address. Write "/about/ #facts #ours" or "/old/ -> /new/".'],
  },
];
