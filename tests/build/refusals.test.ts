import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildIn, copySite } from './copy.ts';
import { mistakesBetween } from './mistakes/between.ts';
import { bodyMistakes } from './mistakes/body.ts';
import { frontMatterMistakes } from './mistakes/front-matter.ts';
import { edit, type Mistake } from './mistakes/mistake.ts';
import { siteMistakes } from './mistakes/site.ts';
import { twoAtOnce } from './two-at-once.ts';

const alone = [...frontMatterMistakes, ...bodyMistakes, ...mistakesBetween];
const inThreeFiles = [
  edit('content/status/403.mdx', 'phrase: Forbidden', 'phrase: 403'),
  edit('content/status/404.mdx', '## History', '## Hystory'),
  edit('content/timeline.yaml', 'kinds: [moved]', 'kinds: [gone]'),
];
const moved = edit('content/addresses.txt', '/feed.xml\n', '/feed.xml\n/old.json -> /status.json\n/old/ -> /about/\n');

/** Makes a copy of the site, changes it, and gives what the build says of it, and what stands at old addresses. */
async function buildAfter(...changes: Mistake['make'][]): Promise<{ said: string; old: string[] }> {
  const { folder, remove } = copySite();
  try {
    for (const change of changes) change(folder);
    const { passed, output } = await buildIn(folder, { SOCIAL_IMAGES: 'off' });
    const old = ['old/index.html', 'old.json'].map((name) => join(folder, 'dist', name)).filter((path) => existsSync(path));
    return { said: passed ? 'The build passed.' : output, old: old.map((path) => readFileSync(path, 'utf8')) };
  } finally {
    remove();
  }
}

/**
 * What the content check finds stops the build before anything is compiled, so each of those mistakes is built alone. A
 * mistake of the built site costs a whole build: those are made in one, each in a file of its own and told by a message of
 * its own, and `tests/unit/site-checks.test.ts` makes each alone.
 */
const [ofSite, together, ...ofOne] = twoAtOnce([
  () => buildAfter(moved, ...siteMistakes.map(({ make }) => make)),
  () => buildAfter(...inThreeFiles),
  ...alone.map(
    ({ make }) =>
      () =>
        buildAfter(make),
  ),
]);
const named = (mistakes: Mistake[]) => mistakes.map((mistake, index) => ({ ...mistake, index }));

test.each(named(alone))(
  '$name stops the build and is told with file, key and mend',
  async ({ says, index }) => {
    const { said } = (await ofOne[index]) ?? { said: '' };
    for (const part of says) expect(said).toContain(part);
  },
  600_000,
);

test.each(named(siteMistakes))(
  '$name stops the build and is told with file, key and mend',
  async ({ says }) => {
    const { said } = (await ofSite) ?? { said: '' };
    for (const part of says) expect(said).toContain(part);
  },
  600_000,
);

test('mistakes in three files are told at once, and nothing else', async () => {
  const { said } = (await together) ?? { said: '' };
  expect(said).toContain('The content has 3 problems. Nothing was published.');
  for (const file of ['content/status/403.mdx', 'content/status/404.mdx', 'content/timeline.yaml']) expect(said).toContain(`\n${file}: `);
}, 600_000);

test('an address that was given up leads on, or answers with the file that took its place', async () => {
  const { said, old } = (await ofSite) ?? { said: '', old: [] };
  expect(said).not.toContain('/old');
  expect(old[0]).toContain('<noscript><meta http-equiv="refresh" content="0; url=/about/"></noscript>');
  expect(old[1]).toBe(readFileSync('dist/status.json', 'utf8'));
}, 600_000);

test('there are at least thirty mistakes, and no two are the same', () => {
  const all = [...alone, ...siteMistakes];
  expect(all.length).toBeGreaterThanOrEqual(30);
  expect(new Set(all.map(({ says }) => says.join())).size).toBe(all.length);
});
