import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, redirectsFile } from '../hosts/netlify.ts';
import { basePath } from '../hosts/headers.ts';
import { builtPolicy } from '../hosts/policy.ts';

/** Writes `_headers` and `_redirects`, which Netlify and Cloudflare Pages read. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile(base, builtPolicy(fileURLToPath(dir))));
        await writeFile(new URL('_redirects', dir), redirectsFile(base));
      },
    },
  };
}
