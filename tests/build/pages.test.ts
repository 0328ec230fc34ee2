import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages } from '../content/pages.ts';
import { built, served } from './site.ts';

test('every file of content has its page, 404 and 500 included', () => {
  const ids = [...readdirSync('content/status'), ...readdirSync('content/classes')].map((name) => name.slice(0, 3));
  expect(ids).toEqual(expect.arrayContaining(['404', '500', '4xx']));
  expect(ids.filter((id) => !served(`/status/${id}/`))).toEqual([]);
});

test.each(['/', '/about/', '/search/', '/404.html', '/favicon.svg', '/pagefind/pagefind.js'])('%s is there', (path) => {
  expect(served(path)).toBe(true);
});

test('the headline of a code is its status line, letter for letter', () => {
  const headlines = pages.map(({ code }) => built.find(({ path }) => path === `/status/${code}/`)?.document.querySelector('h1')?.text);
  expect(headlines).toEqual(pages.map(({ code, data }) => `${code} ${data.phrase}`));
});

test('the parts of a code page come in order, each once', () => {
  const wanted = ['meaning', 'wire', 'see', 'send', 'confused', 'contract', 'code', 'history', 'sources'];
  for (const { code } of pages) {
    const document = built.find(({ path }) => path === `/status/${code}/`)?.document;
    expect(
      document?.querySelectorAll('main section h2').map((heading) => heading.id),
      String(code),
    ).toEqual(wanted);
  }
});

test('an exchange is shown letter for letter', () => {
  const page = built.find(({ path }) => path === '/status/404/');
  const shown = page?.document.querySelectorAll('.wire pre').map((pre) => pre.text);
  expect(shown?.[0]).toBe('GET /articles/42 HTTP/1.1\nHost: api.example.com\nAccept: application/json');
  expect(shown?.[1]?.split('\n').slice(0, 2)).toEqual(['HTTP/1.1 404 Not Found', 'Date: Sun, 22 Nov 2026 10:15:00 GMT']);
});
