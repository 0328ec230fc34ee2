import { expect, test } from 'vitest';
import { explained } from '../../src/schemas/explained.ts';
import { statusCode } from '../../src/schemas/status-code.ts';
import { frontMatter } from './front-matter.ts';

const check = (change: object) =>
  (explained(statusCode).safeParse(frontMatter(404, change)).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
const note = 'A note of at least twenty characters.';
const source = (change: object) => ({ sources: [{ title: 'A vendor', url: 'https://example.com/', checked: '2026-11-22', ...change }] });

test('sound front matter passes, with dates as YAML or JSON give them', () => {
  expect(check({})).toEqual([]);
  expect(check(source({ checked: new Date('2026-11-22') }))).toEqual([]);
});

test.each<[string, object, string]>([
  ['an unknown key', { phrse: 'x' }, 'unknown key "phrse". Known here: phrase, standing'],
  [
    'an unknown key inside',
    { retry: { advice: 'no', note, why: 'x' } },
    'retry: unknown key "why". Known here: advice, text, note, source',
  ],
  ['a missing key', { phrase: undefined }, 'phrase: is missing. Add it. It holds: reason phrase'],
  ['a wrong type', { phrase: 404 }, 'phrase: expected string'],
  ['a wrong choice', { standing: 'fake' }, 'standing: Invalid option'],
  ['a summary too short', { summary: 'Too short.' }, 'summary: has 10 characters. At least 40'],
  ['a summary too long', { summary: 'x'.repeat(161) }, 'summary: has 161 characters. At most 160'],
  ['no citation', { spec: '9110 15.5' }, 'spec: is not a citation. Write it as'],
  ['a value without a source', { actor: { who: 'caller', text: 'The caller' } }, 'actor.source: is missing. Add it'],
  [
    'a value whose source is a name',
    { actor: { who: 'caller', text: 'The caller', source: 'nginx' } },
    'actor.source: is not the source of a value. Write "RFC 9110 §15.5.5", an address that stands in sources, or ours',
  ],
  ['a beginning of our own reading', { since: { year: 1996, source: 'ours' } }, 'since.source: is no text'],
  ['a header with a colon', { headers: [{ name: 'Retry-After:', level: 'MAY' }] }, 'headers.0.name: is not a header field name'],
  [
    'a header twice',
    {
      headers: [
        { name: 'Allow', level: 'MAY', source: 'ours' },
        { name: 'Allow', level: 'MUST', source: 'ours' },
      ],
    },
    'headers: names a header field twice',
  ],
  [
    'a related code twice',
    { related: [410, 410].map((code) => ({ code, difference: 'A difference to tell.' })) },
    'related: names a code twice',
  ],
  ['one related code', { related: [{ code: 410, difference: 'A difference to tell.' }] }, 'related: has 1 entry. At least 2'],
  ['an http address', source({ url: 'http://example.com/' }), 'sources.0.url: is http. Write https://'],
  ...['example', 'https:/example.com', 'https://', 'https://exa mple.com', 'https://localhost/a', 'ftp://example.com'].map(
    (url): [string, object, string] => [`the malformed address ${url}`, source({ url }), 'sources.0.url: is no address. Write it as'],
  ),
  ['a day in the future', source({ checked: '2999-01-01' }), 'sources.0.checked: lies in the future'],
  ['a day that is none', source({ checked: '2026-02-30' }), 'sources.0.checked: is not a day'],
  ['a gloss too long', { gloss: 'x'.repeat(37) }, 'gloss: Too big'],
  ['a gloss with a full stop', { gloss: 'Nothing is here.' }, 'gloss: ends with a full stop. Leave it out'],
  ['a registered code without gloss', { gloss: undefined }, 'gloss: belongs to the codes of the registry'],
  ['an unofficial code with a gloss', { standing: 'unofficial' }, 'gloss: belongs to the codes of the registry'],
  ['an unofficial code without emitter', { standing: 'unofficial' }, 'emitter: belongs to unofficial codes'],
])('%s is refused with key and mend', (_, change, message) => {
  const found = check(change);
  expect(found.join('\n')).toContain(message);
  expect(found[0]).toContain('See content/README.md');
});
