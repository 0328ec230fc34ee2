import { expect, test } from 'vitest';
import { pageProblems } from '../../src/lib/checks/all.ts';
import type { Page } from '../../src/lib/checks/page.ts';
import { statusCode } from '../../src/schemas/status-code.ts';
import { frontMatter } from './front-matter.ts';

function page(code: number, change: object = {}, body = ''): Page {
  return { file: `content/status/${code}.mdx`, code, data: statusCode.parse(frontMatter(code, change)), body };
}
const relatedTo = (...codes: number[]) => codes.map((code) => ({ code, difference: 'A difference to tell.' }));
const others = [page(400, { related: relatedTo(404, 410) }), page(410, { related: relatedTo(400, 404) })];
const rfcs = new Map([
  [9110, { sections: ['9.2.2 Idempotent Methods', '15.5.5 404 Not Found', '15.5.6 405 Method Not Allowed'] }],
  [9111, { sections: ['1 Introduction'] }],
]);
/** What is wrong with one page among sound ones; 404 is there to be referred to. */
const problems = (one: Page) => pageProblems([one, ...others, ...(one.code === 404 ? [] : [page(404)])], [], rfcs);

test('sound pages have no problem', () => {
  expect(problems(page(404, {}, 'See [410 Phrase of 410], RFC 9110 §15.5.5.'))).toEqual([]);
});

test.each<[string, Page, string]>([
  ['an unknown related code', page(404, { related: relatedTo(987, 410) }), 'related: 987 has no page'],
  ['its own related code', page(404, { related: relatedTo(404, 410) }), 'related: 404 is this page'],
  ['an unknown code in the text', page(404, {}, 'See [427].'), 'body: [427] has no page'],
  [
    'an unknown code in the front matter',
    page(404, { summary: 'A summary that refers to [427], which is no code at all.' }),
    'summary: [427] has no page',
  ],
  ['a wrong phrase', page(404, {}, 'See [410 Went].'), '[410 Went] should be [410 Phrase of 410]'],
  ['a section that is no source', page(404, {}, 'RFC 9110 §9.2.2'), 'RFC 9110 §9.2.2 is cited but not in sources'],
  ['an RFC that is no source', page(404, {}, 'RFC 9111 says so'), 'RFC 9111 is cited but not in sources'],
  ['a link that is no source', page(404, {}, '[a](https://example.com/a)'), 'link to https://example.com/a is not in sources'],
  [
    'a section that does not exist',
    page(404, { sources: [{ cite: 'RFC 9110 §15.5.5, §15.5.55', checked: '2026-11-22' }] }),
    'sources: RFC 9110 has no section 15.5.55. It has §15.5.5 to §15.5.6 there',
  ],
  [
    'an RFC without a table',
    page(404, {
      sources: [
        { cite: 'RFC 9110 §15.5.5', checked: '2026-11-22' },
        { cite: 'RFC 9112', checked: '2026-11-22' },
      ],
    }),
    'sources: RFC 9112 has no table',
  ],
  [
    'a value whose page is no source',
    page(404, { actor: { who: 'caller', text: 'The caller', source: 'https://example.com/a' } }),
    'actor.source: the link to https://example.com/a is not in sources',
  ],
  ['a doubled summary', page(404, { summary: frontMatter(410).summary }), 'summary: is the same as in'],
  ['a doubled gloss', page(404, { gloss: frontMatter(410).gloss }), 'gloss: is the same as in'],
  [
    'a redirect outside 3xx',
    page(404, { redirect: { method: 'kept', note: 'A note of twenty characters.', source: 'ours' } }),
    'redirect: belongs to 3xx only',
  ],
  ['a 3xx without redirect', page(303, { related: relatedTo(400, 410) }), 'redirect: is missing'],
  ['a registered code without spec', page(404, { spec: undefined }), 'spec: is missing'],
])('%s is named with file and mend', (_, one, message) => {
  const found = problems(one);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('content/status/');
  expect(found[0]).toContain(message);
  expect(found[0]).toMatch(/\.$/);
});
