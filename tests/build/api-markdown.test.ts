import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { files, list, records, text } from './published.ts';
import { built, served } from './site.ts';

/** Takes CommonMark, without the extensions of GitHub, and gives its HTML. */
const html = (source: string) => markdownToHtml(source, { features: { gfm: false } }).html;

const pages = records.map(({ path, record }) => {
  const source = text(`${path}.md`);
  return { path, record, source, document: parse(html(source), { blockTextElements: {} }) };
});
const home = new URL(list.site.url);

/** Takes a text and gives its letters and digits: quotes, marks and spaces may differ. */
const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

test('there is one file for each code and class', () => {
  expect(files('.md')).toEqual(pages.map(({ path }) => `${path.slice(8)}.md`).sort());
});

test('headings are those of the HTML page, in its order', () => {
  for (const { path, document } of pages) {
    const page = built.find((other) => other.path === `${path}/`)?.document;
    const headings = document.querySelectorAll('h1, h2, h3').map((heading) => letters(heading.text));
    expect(headings, path).toEqual(page?.querySelectorAll('main :is(h1, h2, h3)').map((heading) => letters(heading.text)));
  }
});

test('every section says what the HTML page says, letter for letter', () => {
  for (const { path, document } of pages) {
    const page = built.find((other) => other.path === `${path}/`)?.document;
    for (const heading of document.querySelectorAll('h2')) {
      let said = '';
      for (let next = heading.nextElementSibling; next && !/^H[2R]$/.test(next.tagName); next = next.nextElementSibling) said += next.text;
      const shown = page?.querySelectorAll('main section').find((element) => element.querySelector('h2')?.text === heading.text);
      const section = shown?.clone() as typeof shown;
      for (const part of section?.querySelectorAll('h2, button, figcaption') ?? []) part.remove();
      expect(letters(said), `${path} ${heading.text}`).toBe(letters(section?.text ?? ''));
    }
  }
});

test('every link leads to a file of the site, or elsewhere by https', () => {
  for (const { path, document } of pages) {
    const links = document.querySelectorAll('a').map((link) => new URL(link.getAttribute('href') ?? ''));
    expect(links.length, path).toBeGreaterThan(5);
    const dead = links.filter((url) => (url.origin === home.origin ? !served(url.pathname) : url.protocol !== 'https:'));
    expect(
      dead.map(({ href }) => href),
      path,
    ).toEqual([]);
  }
});

const elements = new Set('H1 H2 H3 P UL OL LI A CODE PRE STRONG EM HR'.split(' '));

test('no reference is left unresolved, and no HTML or component is in the text', () => {
  for (const { path, source, document } of pages) {
    const strangers = document.querySelectorAll('*').filter(({ tagName }) => !elements.has(tagName));
    expect(
      strangers.map(({ tagName }) => tagName),
      path,
    ).toEqual([]);
    for (const element of document.querySelectorAll('pre, code, a')) element.remove();
    expect(document.text, path).not.toMatch(/\[\d{3}|\]\(|RFC \d|§|`/);
    expect(source.endsWith('\n') && !source.endsWith('\n\n'), path).toBe(true);
    expect(source.startsWith('# '), path).toBe(true);
  }
});

test('exchanges are kept byte for byte', () => {
  for (const { path, record, source } of pages) {
    const exchanges = 'exchanges' in record ? record.exchanges : [];
    expect(source.match(/^```http /gm) ?? [], path).toHaveLength(exchanges.length);
    for (const { title, text: shown } of exchanges) expect(source, path).toContain(`\n\`\`\`http ${title}\n${shown}\n\`\`\`\n`);
  }
});

test('llms.txt has a title, a summary, and a link to every page with its sentence', () => {
  const source = text('/llms.txt');
  const document = parse(html(source));
  expect(source.split('\n\n').slice(0, 2)).toEqual([`# ${list.site.name}`, expect.stringMatching(/^> .+/)]);
  const links = document.querySelectorAll('li > a').map((link) => link.getAttribute('href') ?? '');
  expect(links).toEqual(expect.arrayContaining(records.map(({ record }) => record.markdown)));
  expect(links.filter((href, index) => links.indexOf(href) !== index)).toEqual([]);
  expect(links.filter((href) => !served(new URL(href).pathname))).toEqual([]);
  const items = document.querySelectorAll('li').map((item) => letters(item.text));
  expect(records.filter(({ record }) => !items.some((item) => item.endsWith(letters(record.summary))))).toEqual([]);
});
