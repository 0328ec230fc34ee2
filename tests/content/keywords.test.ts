import { expect, test } from 'vitest';
import { classPages, pages, prose } from './pages.ts';

const keyword = /\b(?:MUST|SHOULD|MAY|REQUIRED|SHALL|RECOMMENDED|OPTIONAL)\b/;

function sentences(text: string): string[] {
  return prose(text)
    .replace(/`[^`]*`/g, '`')
    .split(/(?<=[.!?])\s+(?=[A-Z"“])|\n+/);
}

test('MUST, SHOULD and MAY stand in a sentence that cites a section', () => {
  const bare = [...pages, ...classPages].flatMap(({ file, body }) =>
    sentences(body)
      .filter((sentence) => keyword.test(sentence) && !/§|Appendix|draft/.test(sentence))
      .map((sentence) => `${file}: "${sentence.trim()}" has a keyword and no section. Cite it, or write the word small`),
  );
  expect(bare).toEqual([]);
});
