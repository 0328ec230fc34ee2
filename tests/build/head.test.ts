import { expect, test } from 'vitest';
import { built } from './site.ts';

const doubles = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

test('titles and descriptions are there and unique', () => {
  const titles = built.map(({ document }) => document.querySelector('title')?.text ?? '');
  const descriptions = built.map(({ document }) => document.querySelector('meta[name=description]')?.getAttribute('content') ?? '');
  expect(titles.filter((title) => title.length < 15 || title.length > 90)).toEqual([]);
  expect(descriptions.filter((text) => text.length < 40 || text.length > 200)).toEqual([]);
  expect([...doubles(titles), ...doubles(descriptions)]).toEqual([]);
});

test('every page has its language, one h1, and itself as canonical or noindex', () => {
  for (const { path, document } of built) {
    expect(document.querySelector('html')?.getAttribute('lang'), path).toBe('en');
    expect(document.querySelectorAll('h1'), path).toHaveLength(1);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    const noindex = document.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex';
    expect(noindex ? undefined : new URL(canonical ?? '').pathname, path).toBe(noindex ? undefined : path);
  }
});
