import { expect, test } from 'vitest';
import { references } from '../../src/lib/references.ts';
import { exempt } from './exceptions.ts';
import { classPages, pages, prose, sectionsOf } from './pages.ts';
import { rfcs } from './rfcs.ts';

/** HTTP/1.0 was never declared obsolete, but nobody should build on it. */
const outOfUse = [1945];
const historical = new Set(['since', 'formerPhrases', 'deprecated', 'sources']);

/** Takes the number of an RFC and gives what replaced it, or nothing. */
function successor(rfc: number): string | undefined {
  const by = rfcs.get(rfc)?.obsoletedBy ?? [];
  if (by.length > 0) return by.map((number) => `RFC ${number}`).join(', ');
  return outOfUse.includes(rfc) ? 'later versions' : undefined;
}

test('a replaced RFC is cited under History only', () => {
  expect([...rfcs.keys()].filter(successor).length).toBeGreaterThan(10);
  const found = [...pages, ...classPages].flatMap(({ file, data, body }) => {
    const today = [...sectionsOf(prose(body))]
      .filter(([title]) => title !== 'History')
      .map(([title, text]) => ({ where: `## ${title}`, text }));
    const facts = Object.entries(data)
      .filter(([key]) => !historical.has(key))
      .map(([where, value]) => ({ where, text: JSON.stringify(value) }));
    return [...today, ...facts].flatMap(({ where, text }) =>
      references(text).flatMap((piece) => {
        const by = piece.kind === 'citation' && successor(piece.citation.rfc);
        if (!by) return [];
        const said = `${file}: ${where}: RFC ${piece.citation.rfc} was replaced by ${by}. Cite that, or move it to History`;
        return [{ code: Number.parseInt(file.slice(-7)), text: said }];
      }),
    );
  });
  expect(exempt('replaced RFC', found)).toEqual([]);
});
