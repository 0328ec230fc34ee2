import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classAnchors, statusAnchors } from '../../src/lib/sections.ts';
import { classPages, pages } from '../content/pages.ts';
import { changes } from '../content/timeline-data.ts';
import { built, served } from './site.ts';

test('every file of content has its page, 404 and 500 included', () => {
  const ids = [...readdirSync('content/status'), ...readdirSync('content/classes')].map((name) => name.slice(0, 3));
  expect(ids).toEqual(expect.arrayContaining(['404', '500', '4xx']));
  expect(ids.filter((id) => !served(`/status/${id}/`))).toEqual([]);
});

test.each(['/', '/about/', '/changes/', '/search/', '/404.html', '/favicon.svg', '/pagefind/pagefind.js'])('%s is there', (path) => {
  expect(served(path)).toBe(true);
});

test('the headline of a code is its status line, letter for letter', () => {
  const headlines = pages.map(({ code }) => built.find(({ path }) => path === `/status/${code}/`)?.document.querySelector('h1')?.text);
  expect(headlines).toEqual(pages.map(({ code, data }) => `${code} ${data.phrase}`));
});

const anchorsOf = (path: string) => {
  const page = built.find((item) => item.path === path);
  return page?.document.querySelectorAll('main section h2').map((heading) => heading.id);
};

test('the sections of every page have their anchors, in order, each once', () => {
  for (const { code } of pages) expect(anchorsOf(`/status/${code}/`), String(code)).toEqual(statusAnchors);
  for (const { id } of classPages) {
    const wanted = classAnchors.filter((anchor) => anchor !== 'unofficial' || anchorsOf(`/status/${id}/`)?.includes('unofficial'));
    expect(anchorsOf(`/status/${id}/`), id).toEqual(wanted);
  }
});

test('every heading with an anchor has a button that copies its link', () => {
  const headings = built.flatMap(({ path, document }) =>
    document.querySelectorAll('section h2[id]:not(.band h2)').map((h2) => ({ path, h2 })),
  );
  expect(headings.length).toBeGreaterThan(900);
  const lacking = headings.filter(({ h2 }) => h2.nextElementSibling?.getAttribute('data-copy') !== `{page}#${h2.id}`);
  expect(lacking.map(({ path, h2 }) => path + h2.id)).toEqual([]);
});

test('every year of the timeline and every entry has its anchor', () => {
  const page = built.find(({ path }) => path === '/changes/')?.document;
  const ids = page?.querySelectorAll('main [id]').map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...changes.map(({ id }) => id), ...changes.map(({ date }) => date.slice(0, 4))]));
  expect(page?.querySelectorAll('main .rows > div[id]').length).toBe(changes.length);
});

test('an exchange is shown letter for letter', () => {
  const page = built.find(({ path }) => path === '/status/404/');
  const shown = page?.document.querySelectorAll('.wire pre').map((pre) => pre.text);
  expect(shown?.[0]).toBe('GET /articles/42 HTTP/1.1\nHost: api.example.com\nAccept: application/json');
  expect(shown?.[1]?.split('\n').slice(0, 2)).toEqual(['HTTP/1.1 404 Not Found', 'Date: Sun, 22 Nov 2026 10:15:00 GMT']);
});
