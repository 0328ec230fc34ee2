import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { advice, findServer } from '../servers.ts';
import { kinds, openKind } from './kinds.ts';

const java = findServer('java');
const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: 'warning';
  url: string;
  message: string;
}

/** What the validator says and we do not follow, each with the reason. */
const apart: RegExp[] = [
  // Safari takes a list without markers for no list, unless it is told.
  /^The “list” role is unnecessary for element “ul”/,
  // Two changes of one kind in one month: the term is when and how, the anchor tells them apart.
  /^Duplicate “dt” name /,
  // HTML has a fourth, "immediate", which this version does not know (HTML Standard, speculative loading).
  /^The “eagerness” property in a speculation rule must be one of “eager”, “moderate”, or “conservative”\.$/,
];

/** The policy allows scripts by their hashes and those of our origin, neither of which the validator sees from a file. */
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const stylesheet = /<style>.*?<\/style>/s;

const write = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

test('the Nu validator finds nothing on any page, before and after scripts', async ({ page }, info) => {
  test.skip(java === undefined, advice('java'));
  const folder = info.outputPath('pages');
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  // The stylesheet is the same on every page (weight.test.ts), so it is read once.
  for (const file of files) {
    const html = readFileSync(join('dist', file), 'utf8').replace(policy, '');
    write(join(folder, 'before', file), file === 'index.html' ? html : html.replace(stylesheet, ''));
  }
  for (const kind of Object.keys(kinds)) {
    await openKind(page, kind);
    write(join(folder, 'after', `${kind}.html`), (await page.content()).replace(policy, '').replace(stylesheet, ''));
  }
  let said = '';
  try {
    said = execFileSync(java ?? '', ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', folder], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  } catch (error) {
    throw new Error('The validator did not run; it needs Java 11 or newer', { cause: error });
  }
  const { messages } = JSON.parse(said) as { messages: Message[] };
  const found = messages
    .filter(({ type, subType, message }) => (type !== 'info' || subType === 'warning') && !apart.some((pattern) => pattern.test(message)))
    .map(({ url, message }) => `${relative(folder, decodeURI(new URL(url).pathname))}: ${message}`);
  expect(found.slice(0, 20)).toEqual([]);
});
