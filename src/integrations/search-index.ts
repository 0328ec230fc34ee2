import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

const notProse = ['.crumb', '.doors', '.copies', '.anchor', '.formats', '.cite', '.beside', 'figcaption button'];

/** Pagefind's own interfaces, and the words of languages that no page is in: 0.5 MB that nothing asks for. */
const unused = ['ui', 'component-ui', 'modular-ui', 'highlight'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]);

/**
 * Indexes the built pages with Pagefind. In `astro dev` it serves the index of the last build.
 * Throws when Pagefind reports an error or finds no page.
 */
export function searchIndex(): AstroIntegration {
  let output: URL;
  let base: string;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = new URL('pagefind/', config.outDir);
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base.replace(/\/$/, '')}/pagefind`, sirv(fileURLToPath(output), { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { createIndex } = await import('pagefind');
        const { index, errors } = await createIndex({ excludeSelectors: notProse });
        if (!index) throw new Error(`Pagefind: ${errors.join(' ')}`);
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        const failed = [...added.errors, ...written.errors];
        if (failed.length > 0 || added.page_count === 0) throw new Error(`Pagefind: ${failed.join(' ') || 'no page to index'}`);
        await Promise.all([...unused, 'wasm.unknown.pagefind'].map((name) => rm(new URL(`pagefind/${name}`, dir), { force: true })));
        logger.info(`${added.page_count} pages indexed`);
        await index.deleteIndex();
      },
    },
  };
}
