import { expect, test } from 'vitest';
import { classPages, pages, prose } from './pages.ts';

const codes = new Set(pages.map(({ code }) => code));
/** Numbers that count something, or that end a range, are no codes. */
const counted = /^\s*(?:bytes|kB|KB|MB|KiB|seconds?|ms|milliseconds|ids|requests|items|points|minutes|days|Assumed|to \d|or more)/;
const ranged = /(?:to|from|near|until|at|Near|between|below|above|than|and \d+|\d+,)\s*$/;
const number = /(?<![\w.,§/:#-])([1-9]\d\d)(?![\w%/:-]|[.,]\d)/g;

function bare(text: string): { code: number; around: string }[] {
  const plain = prose(text)
    .replace(/`[^`]*`/g, '``')
    .replace(/\[[1-9]\d\d[^\]]*\](?!\()/g, '[]')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/"[^"]*"/g, '""');
  return [...plain.matchAll(number)]
    .filter((match) => !counted.test(plain.slice(match.index + 3)) && !ranged.test(plain.slice(0, match.index)))
    .map((match) => ({
      code: Number(match[1]),
      around: plain.slice(Math.max(0, match.index - 25), match.index + 25).replaceAll('\n', ' '),
    }));
}

test('every reference to another code links it', () => {
  const found = [...pages, ...classPages.map((page) => ({ ...page, code: 0 }))].flatMap(({ file, code: own, body }) =>
    bare(body)
      .filter(({ code }) => codes.has(code) && code !== own)
      .map(({ code, around }) => `${file}: "…${around}…" names ${code}. Write [${code}], or put it in code if it is no status code`),
  );
  expect(found).toEqual([]);
});
