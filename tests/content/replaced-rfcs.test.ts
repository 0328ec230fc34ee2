import { expect, test } from 'vitest';
import { exempt } from './exceptions.ts';
import { pages, prose, sectionsOf } from './pages.ts';

/** RFCs that others replaced: they may be cited as history only. */
const replaced = [1945, 2068, 2616, 2617, 2518, 5988, 7230, 7231, 7232, 7233, 7234, 7235, 7238, 7540, 7694, 7807];
const pattern = new RegExp(String.raw`RFC (?:${replaced.join('|')})\b`, 'g');
const historical = new Set(['since', 'formerPhrases', 'deprecated', 'sources']);

test('a replaced RFC is cited under History only', () => {
  const found = pages.flatMap(({ file, code, data, body }) => {
    const today = [...sectionsOf(prose(body))]
      .filter(([title]) => title !== 'History')
      .map(([title, text]) => ({ where: `## ${title}`, text }));
    const facts = Object.entries(data)
      .filter(([key]) => !historical.has(key))
      .map(([where, value]) => ({ where, text: JSON.stringify(value) }));
    return [...today, ...facts].flatMap(({ where, text }) =>
      [...text.matchAll(pattern)].map(([rfc]) => ({
        code,
        text: `${file}: ${where}: ${rfc} was replaced. Cite its successor, or move it to History`,
      })),
    );
  });
  expect(exempt('replaced RFC', found)).toEqual([]);
});
