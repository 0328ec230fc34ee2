import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildIn, copySite } from './copy.ts';

/** Makes a copy of the site, changes its content, and gives what the build says of it. */
async function buildAfter(change: (content: string) => void): Promise<string> {
  const { folder, remove } = copySite();
  onTestFinished(remove);
  change(join(folder, 'content'));
  const { passed, output } = await buildIn(folder, { SOCIAL_IMAGES: 'off' });
  return passed ? 'The build passed.' : output;
}

const edit = (file: string, from: string | RegExp, to: string) => (content: string) => {
  const before = readFileSync(join(content, file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} holds no ${from}`);
  writeFileSync(join(content, file), after);
};

const page = 'status/404.mdx';
const refusals: [string, (content: string) => void, string[]][] = [
  ['a wrong key', edit(page, 'phrase:', 'phrse:'), [page, 'unknown key "phrse"', 'Known here: phrase']],
  ['a wrong type', edit(page, 'phrase: Not Found', 'phrase: 404'), [page, 'phrase: expected string', 'reason phrase as registered']],
  [
    'an unknown related code',
    edit(page, '{ code: 403,', '{ code: 987,'),
    [page, 'related: 987 has no page', 'write content/status/987.mdx'],
  ],
  [
    'a wrong kind of change',
    edit('timeline.yaml', 'kinds: [moved]', 'kinds: [gone]'),
    ['timeline', 'kinds.0: Invalid option', 'what happened, the most important first'],
  ],
  [
    'a change of a code without page',
    edit('timeline.yaml', 'codes: [425]', 'codes: [477]'),
    ['content/timeline.yaml', 'codes: 477 has no page', 'Write it, or leave 477 out'],
  ],
  [
    'a section in the timeline that the RFC does not have',
    edit('timeline.yaml', 'cite: RFC 8470 §5.2,', 'cite: RFC 8470 §5.9,'),
    ['content/timeline.yaml: rfc8470: sources: RFC 8470 has no section 5.9', 'It has §5.1 to §5.2 there: correct the number'],
  ],
  ['a timeline that is no YAML', edit('timeline.yaml', 'kinds: [', 'kinds: ['.repeat(2)), ['content/timeline.yaml', 'holds no entry']],
  [
    'a section that the RFC does not have',
    edit(page, 'spec: RFC 9110 §15.5.5', 'spec: RFC 9110 §15.5.55'),
    [page, 'spec: RFC 9110 has no section 15.5.55', 'It has §15.5.1 to §15.5.22 there: correct the number'],
  ],
  [
    'an RFC without a table',
    edit(page, 'RFC 1945 §9.4 }', 'RFC 1946 §9.4 }'),
    [page, 'since.source: RFC 1946 has no table', 'run "npm run rfcs"'],
  ],
  [
    'a missing section',
    edit(page, '## You see it', '### You see it'),
    [page, 'lacks the section "You see it"', 'Add "## You see it" after'],
  ],
  ['an unknown component', edit(page, '## History', '<Wire />\n\n## History'), [page, 'unknown component "Wire"', 'plain Markdown']],
  [
    'a wrong Content-Length',
    edit(page, /Content-Length: \d+/, 'Content-Length: 3'),
    [page, 'exchange "', 'Content-Length before it right?'],
  ],
  [
    'a duplicate',
    (content) => cpSync(join(content, page), join(content, 'status/0404.mdx')),
    ['status/0404.mdx', 'Name it after its code'],
  ],
];

test('the untouched copy builds', async () => {
  expect(readdirSync('content/status').length).toBeGreaterThan(0);
  expect(await buildAfter(() => undefined)).toBe('The build passed.');
}, 120_000);

test.each(refusals)(
  '%s stops the build and names file, key and mend',
  async (_, change, parts) => {
    const said = await buildAfter(change);
    for (const part of parts) expect(said).toContain(part);
  },
  120_000,
);
