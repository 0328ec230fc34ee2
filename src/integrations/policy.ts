import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../hosts/headers.ts';
import { hashOf, inlineOf, policyFor, withPolicy } from '../hosts/policy.ts';

const module = /<script type="module" src="([^"]+)">/g;

/**
 * Writes the Content-Security-Policy into every built page, the same into each, and `integrity` to its scripts.
 * Comes after all that writes pages, and before what reads the policy or compresses them. Throws with the page that it cannot mend.
 */
export function policy(): AstroIntegration {
  let base = '/';
  return {
    name: 'policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.html'));
        const files = names.map((name) => fileURLToPath(new URL(name, dir)));
        const pages = await Promise.all(files.map((file) => readFile(file, 'utf8')));
        const inline = inlineOf(pages);
        const text = policyFor(inline);

        const addresses = new Set(pages.flatMap((page) => Array.from(page.matchAll(module), ([, src = '']) => src)));
        const hashes = new Map<string, string>();
        for (const src of addresses) hashes.set(src, hashOf(await readFile(new URL(src.slice(base.length), dir))));

        const sealed = pages.map((page, index) => {
          try {
            return withPolicy(page, text).replace(module, (tag, src: string) => tag.replace('>', ` integrity="${hashes.get(src)}">`));
          } catch (error) {
            throw new Error(`${names[index]}: ${(error as Error).message}`, { cause: error });
          }
        });
        await Promise.all(files.map((file, index) => writeFile(file, sealed[index] ?? '')));
        logger.info(`${files.length} pages, ${inline.scripts.length} inline scripts, ${inline.styles.length} style`);
      },
    },
  };
}
