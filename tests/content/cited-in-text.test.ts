import { expect, test } from 'vitest';
import { citedIn } from '../../src/lib/checks/cited-rfcs.ts';
import type { Citation } from '../../src/lib/citation.ts';
import { references } from '../../src/lib/references.ts';
import { mentions } from '../../src/lib/rfc/mentions.ts';
import { stems } from '../../src/lib/search/words.ts';
import { citedSection, itself } from './cited-section.ts';
import { exempt } from './exceptions.ts';
import { classPages, pages, prose } from './pages.ts';

const citation = /RFC \d+(?: (?:§|Appendix )[\w.]*\w(?:, (?:§|Appendix )[\w.]*\w)*)?/g;

const sentences = (text: string) => prose(text).split(/(?<=[.!?])\s+(?=[A-Z"“[`\d])|\n+/);

/** Says what a sentence on a page has in common with the section that it cites, or nothing. */
function shared(file: string, id: string, sentence: string, cited: Citation): string | undefined {
  const section = citedSection(cited, file);
  const bare = sentence.replace(citation, '').replace(/\[(\d{3})/g, ' $1');
  const tokens = [...bare.matchAll(/`([^`]+)`/g)].map(([, token = '']) => token.toLowerCase());
  if (mentions(bare).some((name) => section.mentions.has(name.toLowerCase()))) return 'a code or a field';
  if (tokens.some((token) => section.mentions.has(token) || section.title.toLowerCase().includes(token))) return 'a token';
  if (itself(id).some((name) => section.mentions.has(name))) return 'the code of the page';
  return stems(bare).some((word) => section.words.has(word)) ? 'a word' : undefined;
}

const cited = [...pages.map((page) => ({ ...page, id: `${page.code}` })), ...classPages].flatMap(({ file, id, body }) =>
  sentences(body).flatMap((sentence) =>
    references(sentence).flatMap((piece) => (piece.kind === 'citation' ? [{ file, id, sentence, citation: piece.citation }] : [])),
  ),
);

test('a sentence and the section that it cites share a code, a field, a token or a telling word', () => {
  expect(cited.length).toBeGreaterThan(600);
  expect(cited).toHaveLength(citedIn([...pages, ...classPages]).filter(({ key }) => key === 'body').length);
  const apart = cited
    .filter(({ file, id, sentence, citation }) => !shared(file, id, sentence, citation))
    .map(({ file, id, sentence, citation: { rfc, section } }) => ({
      code: Number.parseInt(id),
      text: `${file}: "${sentence.trim()}" shares nothing with RFC ${rfc} §${section}. Cite the section that says it`,
    }));
  expect(exempt('cited in text', apart)).toEqual([]);
});
