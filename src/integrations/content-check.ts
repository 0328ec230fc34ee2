import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentProblems } from '../lib/checks/all.ts';
import type { ContentFile } from '../lib/checks/document.ts';
import { mdxPageProblems } from '../lib/checks/mdx-pages.ts';
import { filesIn } from './files.ts';
import { refuse } from './refusal.ts';

/** What editors and systems leave behind. */
const hidden = /(?:^|\/)\./;

async function read(root: URL, folder: string, ending = /$/): Promise<ContentFile[]> {
  const names = (await filesIn(new URL(folder, root))).filter((name) => ending.test(name) && !hidden.test(name));
  return Promise.all(names.map(async (name) => ({ file: folder + name, text: await readFile(new URL(folder + name, root), 'utf8') })));
}

/** Takes the folder of the site and gives every problem of its content, a line each: file, key and mend. */
export async function problemsIn(root: URL): Promise<string[]> {
  const [content, texts, components] = await Promise.all([
    read(root, 'content/'),
    read(root, 'src/', /\.mdx$/),
    read(root, 'src/components/', /\.astro$/),
  ]);
  return [...(await contentProblems(content)), ...mdxPageProblems(texts, components)];
}

/**
 * Checks the content before anything is built, and stops the build with every problem at once: what waits for the
 * compiler would be told after ten seconds, one at a time. In `astro dev` it says them at the start and after each change.
 */
export function contentCheck(): AstroIntegration {
  let building = false;
  let root: URL;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        building = command === 'build';
      },
      'astro:config:done': async ({ config }) => {
        root = config.root;
        if (building) refuse('The content', await problemsIn(root));
      },
      'astro:server:setup': async ({ server, logger }) => {
        let soon: NodeJS.Timeout | undefined;
        const tell = async () => (await problemsIn(root)).forEach((problem) => logger.error(problem));
        server.watcher.on('all', (_, path) => {
          clearTimeout(soon);
          if (path.startsWith(fileURLToPath(new URL('content/', root)))) soon = setTimeout(() => void tell(), 100);
        });
        await tell();
      },
    },
  };
}
