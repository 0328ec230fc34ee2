import { expect, test } from 'vitest';
import { pageProblems } from '../../src/lib/checks/all.ts';
import type { Page } from '../../src/lib/checks/page.ts';
import { statusCode } from '../../src/schemas/status-code.ts';
import { frontMatter } from './front-matter.ts';

const relatedTo = (...codes: number[]) => codes.map((code) => ({ code, difference: 'A difference to tell.' }));
const redirect = { method: 'kept', note: 'A note of twenty characters.', source: 'ours' };
const codes = [303, 400, 404, 410];

/** A page that is sound among the others, which it names and which name it. */
function page(code: number, change: object = {}, body = ''): Page {
  const sound = { related: relatedTo(...codes.filter((other) => other !== code)), ...(code === 303 && { redirect }) };
  return { file: `content/status/${code}.mdx`, code, data: statusCode.parse(frontMatter(code, { ...sound, ...change })), body };
}
const rfcs = new Map([
  [9110, { sections: ['9.2.2 Idempotent Methods', '15.5.5 Not Found', '15.5.6 405 Method Not Allowed'] }],
  [9111, { sections: ['1 Introduction'] }],
]);
/** What is wrong with one page among sound ones. */
const problems = (one: Page) => pageProblems([one, ...codes.filter((code) => code !== one.code).map((code) => page(code))], [], rfcs);

test('sound pages have no problem', () => {
  expect(problems(page(404, {}, 'See [410 Phrase of 410], RFC 9110 §15.5.5.'))).toEqual([]);
});

test('a page whose list is full chooses whom it names', () => {
  const full = page(410, { related: relatedTo(303, 400, 501, 502, 503, 504, 505, 506, 507) });
  expect(problems(full).filter((problem) => problem.includes('back'))).toEqual([]);
});

test.each<[string, Page, string]>([
  ['an unknown related code', page(404, { related: relatedTo(987, 303, 400, 410) }), 'related: 987 has no page'],
  ['its own related code', page(404, { related: relatedTo(404, 303, 400, 410) }), 'related: 404 is this page'],
  ['a code that does not name it back', page(410, { related: relatedTo(303, 400) }), 'related: 410 does not name 404 back. Add'],
  [
    'the definition of another code',
    page(404, { spec: 'RFC 9110 §15.5.6', sources: [{ cite: 'RFC 9110 §15.5.5, §15.5.6', checked: '2026-11-22' }] }),
    'spec: RFC 9110 §15.5.6 defines 405, not 404',
  ],
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
  ['a redirect outside 3xx', page(404, { redirect }), 'redirect: belongs to 3xx only'],
  ['a 3xx without redirect', page(303, { redirect: undefined }), 'redirect: is missing'],
  ['a registered code without spec', page(404, { spec: undefined }), 'spec: is missing'],
])('%s is named with file and mend', (_, one, message) => {
  const found = problems(one);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('content/status/');
  expect(found[0]).toContain(message);
  expect(found[0]).toMatch(/\.$/);
});
