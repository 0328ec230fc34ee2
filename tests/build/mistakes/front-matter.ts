import { edit, page, type Mistake } from './mistake.ts';

/** What can be wrong with the facts of a page by themselves. */
export const frontMatterMistakes: Mistake[] = [
  {
    name: 'an unknown key',
    make: edit(page, 'phrase:', 'phrse:'),
    says: [`${page}: front matter: unknown key "phrse". Known here: phrase`, `${page}: phrase: is missing. Add it`],
  },
  {
    name: 'no phrase',
    make: edit(page, 'phrase: Not Found\n', ''),
    says: [`${page}: phrase: is missing. Add it. It holds: reason phrase as registered`],
  },
  {
    name: 'a wrong type',
    make: edit(page, 'phrase: Not Found', 'phrase: 404'),
    says: [`${page}: phrase: expected string`, 'It holds: reason phrase as registered'],
  },
  {
    name: 'a number out of range',
    make: edit(page, 'year: 1996', 'year: 996'),
    says: [`${page}: since.year: is 996. At least 1990: correct it. It holds: year of the first text that defined it`],
  },
  {
    name: 'bad YAML',
    make: edit(page, 'phrase: Not Found', 'phrase: Not: Found'),
    says: [`${page}: front matter: line 2 is no YAML`, 'A text with a colon, a quote, "#" or a bracket stands in quotes.'],
  },
  {
    name: 'a key twice',
    make: edit(page, 'phrase: Not Found', 'phrase: Not Found\nphrase: Not Found'),
    says: [`${page}: front matter: line 3 is no YAML: duplicated mapping key. Keep one of the two.`],
  },
  {
    name: 'no front matter',
    make: edit(page, '---\n', ''),
    says: [`${page}: front matter: is missing. Begin the file with ---, the keys, and --- again.`],
  },
  {
    name: 'a summary that is too long',
    make: edit(page, 'summary: ', `summary: ${'Look again. '.repeat(9)}`),
    says: [`${page}: summary: has `, 'At most 160: shorten it. It holds: the plain sentence'],
  },
  {
    name: 'an http address',
    make: edit(page, 'url: https://fetch', 'url: http://fetch'),
    says: [`${page}: sources.3.url: is http. Write https://, or name a page that has it.`],
  },
  {
    name: 'a malformed address',
    make: edit(page, 'url: https://fetch', 'url: https:/fetch'),
    says: [`${page}: sources.3.url: is no address. Write it as "https://example.com/page".`],
  },
  {
    name: 'a date that is none',
    make: edit(page, 'checked: 2026-11-22', 'checked: 2026-02-30'),
    says: [`${page}: sources.0.checked: is not a day. Write it as 2026-11-22.`],
  },
  {
    name: 'a date in the future',
    make: edit(page, '{ day: 2026-11-22', '{ day: 2999-01-01'),
    says: [`${page}: changes.0.day: lies in the future. Write the day on which it was done.`],
  },
  {
    name: 'HTML in a text',
    make: edit(page, 'note: The code does', 'note: The <b>code</b> does'),
    says: [`${page}: retry.note: has "<b>", which would be shown as it stands.`, 'write it without, or move it into the body.'],
  },
  {
    name: 'a control character',
    make: edit(page, 'text: Not unchanged', 'text: Not\u0007 unchanged'),
    says: [`${page}: retry: line 10 has the hidden character U+0007. Delete it`],
  },
  {
    name: 'an escape for a bidirectional character',
    make: edit(page, 'text: Not unchanged', String.raw`text: "Not \u202E unchanged"`),
    says: [`${page}: retry.text: has the hidden character U+202E. Delete it, or write its name.`],
  },
];
