import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { problemsIn } from '../../src/integrations/content-check.ts';
import { buildIn, copySite } from './copy.ts';
import { mistakesBetween } from './mistakes/between.ts';
import { bodyMistakes } from './mistakes/body.ts';
import { frontMatterMistakes } from './mistakes/front-matter.ts';
import { edit, type Mistake } from './mistakes/mistake.ts';
import { siteMistakes } from './mistakes/site.ts';
import { twoAtOnce } from './two-at-once.ts';

const kinds = [frontMatterMistakes, bodyMistakes, mistakesBetween];
/** The build itself is asked of one of each kind, and of what only Astro's list of routes shows. */
const ofRoutes = (mistake: Mistake) => mistake.name === 'two files for one route';
const built = [...kinds.flatMap((kind) => kind.slice(0, 1)), ...kinds.flat().filter(ofRoutes)];
const alone = kinds.flat().filter((mistake) => !ofRoutes(mistake));
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

/** What the content check says of a copy after a change: the same function stops the build, before anything is compiled. */
async function checkAfter(make: Mistake['make']): Promise<string> {
  const { folder, remove } = copySite();
  try {
    make(folder);
    return (await problemsIn(pathToFileURL(`${folder}/`))).join('\n');
  } finally {
    remove();
  }
}

/**
 * A mistake of the built site costs a whole build: those are made in one, each in a file of its own and told by a message
 * of its own, and `tests/unit/site-checks.test.ts` makes each alone.
 */
const [ofSite, together, ...ofOne] = twoAtOnce([
  () => buildAfter(moved, ...siteMistakes.map(({ make }) => make)),
  () => buildAfter(...inThreeFiles),
  ...built.map(
    ({ make }) =>
      () =>
        buildAfter(make),
  ),
]);

test.each(alone)('$name is told with file, key and mend', async ({ make, says }) => {
  const said = await checkAfter(make);
  for (const part of says) expect(said).toContain(part);
});

test.each(built.map((mistake, index) => ({ ...mistake, index })))(
  '$name stops the build and is told with file, key and mend',
  async ({ says, index }) => {
    const { said } = (await ofOne[index]) ?? { said: '' };
    for (const part of says) expect(said).toContain(part);
    expect(said).toContain('Nothing was published.');
  },
  600_000,
);

test.each(siteMistakes)(
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
  const all = [...kinds.flat(), ...siteMistakes];
  expect(all.length).toBeGreaterThanOrEqual(30);
  expect(new Set(all.map(({ says }) => says.join())).size).toBe(all.length);
});
