import { expect, test } from 'vitest';
import { pages, prose } from './pages.ts';

const long = 12;

function sentences(text: string): string[] {
  return prose(text)
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.replace(/^(?:\d+\.|-|#+)\s+/, '').trim())
    .filter((sentence) => sentence.split(/\s+/).length >= long);
}

test(`no sentence of ${long} words or more stands on two pages`, () => {
  const first = new Map<string, string>();
  const repeated = pages.flatMap(({ file, body }) =>
    sentences(body).flatMap((sentence) => {
      const before = first.get(sentence);
      first.set(sentence, before ?? file);
      return before && before !== file ? [`${file}: "${sentence}" stands in ${before} too. Say it for this code`] : [];
    }),
  );
  expect(repeated).toEqual([]);
});
