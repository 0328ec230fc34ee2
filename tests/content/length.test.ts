import { expect, test } from 'vitest';
import { pages, prose } from './pages.ts';

const least = 250;
const most = 1100;

test(`the text of a page has ${least} to ${most} words`, () => {
  const wrong = pages
    .map(({ file, body }) => ({ file, words: prose(body).split(/\s+/).filter(Boolean).length }))
    .filter(({ words }) => words < least || words > most)
    .map(({ file, words }) => `${file}: has ${words} words. ${words < least ? 'Answer more of what readers ask' : 'Cut what is filler'}`);
  expect(wrong).toEqual([]);
});
