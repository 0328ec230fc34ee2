import { existsSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { classPages, pages } from '../content/pages.ts';
import { built, served } from './site.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['entry', 'link', 'Url'].includes(name),
});

function xml(file: string): Record<string, never> {
  const text = readFileSync(`dist/${file}`, 'utf8');
  expect(() => new SaxesParser({ xmlns: true }).write(text).close(), file).not.toThrow();
  return parser.parse(text) as Record<string, never>;
}
const path = (address: string) => new URL(address).pathname;

test('the sitemap lists every page that may be listed, once, with the day of its last change', () => {
  const listed = built.filter(({ document }) => !document.querySelector('meta[name=robots]')).map(({ path: page }) => page);
  const { urlset } = xml('sitemap.xml') as unknown as { urlset: { url: { loc: string; lastmod?: string }[] } };
  expect(urlset.url.map(({ loc }) => path(loc)).sort()).toEqual(listed.sort());
  const day = new Map(urlset.url.map(({ loc, lastmod }) => [path(loc), lastmod]));
  for (const { code, data } of pages) expect(day.get(`/status/${code}/`)).toBe(data.changes[0]?.day);
  expect(readFileSync('dist/robots.txt', 'utf8')).toMatch(/^Sitemap: https:\/\/\S+\/sitemap\.xml$/m);
});

test('the feed has what Atom requires (RFC 4287 §4.1), newest first, from the dates of the content', () => {
  interface Entry {
    id: string;
    title: unknown;
    updated: string;
    link: { href: string }[];
  }
  const { feed } = xml('feed.xml') as unknown as {
    feed: Omit<Entry, 'link'> & { author: object; entry: Entry[]; link: { rel: string; href: string }[] };
  };
  const days = [...pages, ...classPages].flatMap(({ data }) => data.changes.map(({ day }) => day));
  expect(feed.entry).toHaveLength(Math.min(150, days.length));
  expect(feed.author).toBeDefined();
  expect(feed.link.find(({ rel }) => rel === 'self')?.href).toMatch(/\/feed\.xml$/);
  expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  const dates = feed.entry.map(({ updated }) => updated);
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(feed.updated).toBe(dates[0]);
  expect(dates[0]?.slice(0, 10)).toBe(days.toSorted().at(-1));
  expect(feed.entry.filter(({ title, link }) => !title || !served(path(link[0]?.href ?? '')))).toEqual([]);
});

test('a browser can add the site as a search engine', () => {
  const { OpenSearchDescription: description } = xml('opensearch.xml') as unknown as {
    OpenSearchDescription: {
      ShortName: string;
      Description: string;
      Url: { type: string; template: string }[];
      Image: { '#text': string };
    };
  };
  expect(description.ShortName.length).toBeLessThanOrEqual(16);
  const template = description.Url.find(({ type }) => type === 'text/html')?.template ?? '';
  expect(served(path(template))).toBe(true);
  expect(template).toMatch(/\?q=\{searchTerms\}$/);
  expect(served(path(description.Image['#text']))).toBe(true);
});

test('every page names its icons, feed, search and preview, and they exist', () => {
  for (const { path: page, document } of built) {
    const links = document.querySelectorAll('link[href]').map((link) => link.getAttribute('href') ?? '');
    const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    const local = [...links.filter((href) => !href.startsWith('https:')), ...(image ? [path(image)] : [])];
    expect(local.length, page).toBeGreaterThanOrEqual(6);
    expect(
      local.filter((href) => !existsSync(`dist${href}`)),
      page,
    ).toEqual([]);
    for (const rel of ['icon', 'manifest', 'search', 'apple-touch-icon'])
      expect(document.querySelector(`link[rel=${rel}]`), page).toBeTruthy();
  }
});

test('the preview of a page says what the page says, with an image of its own for each code and class', () => {
  const images = built.flatMap(({ document }) => document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? []);
  expect(new Set(images).size).toBeGreaterThan(pages.length + classPages.length);
  for (const { path: page, document } of built.filter((item) => !item.document.querySelector('meta[name=robots]'))) {
    const meta = (name: string) => document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
    expect(meta('title'), page).toBe(document.querySelector('title')?.text);
    expect(meta('description'), page).toBe(document.querySelector('meta[name=description]')?.getAttribute('content'));
    expect(path(meta('url') ?? ''), page).toBe(page);
    expect(meta('image:alt')?.length, page).toBeGreaterThan(10);
  }
});
