import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { basePath } from './src/hosts/headers.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { offlineCopy } from './src/integrations/offline-copy.ts';
import { plainImport } from './src/integrations/plain-import.ts';
import { policy } from './src/integrations/policy.ts';
import { precompressed } from './src/integrations/precompressed.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shortAddresses } from './src/integrations/short-addresses.ts';
import { siteCheck } from './src/integrations/site-check.ts';
import { markdownPlugins } from './src/lib/markdown/plugins.ts';

// Astro marks content modules with a directive of its own, and the bundler warns once for each.
const ignoreDirectives = (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning);

export default defineConfig({
  site: process.env.SITE_URL || 'https://reasonphrase.example',
  base: process.env.BASE_PATH || '/',
  // The search reads the pages alone; policy, offline copy and check all that is written by then; compression is last of all.
  integrations: [
    contentCheck(),
    mdx(),
    searchIndex(),
    shortAddresses(),
    policy(),
    hostFiles(),
    offlineCopy(),
    siteCheck(),
    precompressed(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: markdownPlugins(undefined, basePath()) }),
  },
  cacheDir: './.astro/cache',
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  trailingSlash: 'always',
  // A small script in the page would add its hash to the policy of all pages.
  vite: {
    plugins: [tailwindcss(), plainImport()],
    build: { assetsInlineLimit: 0, modulePreload: false, rollupOptions: { onwarn: ignoreDirectives } },
  },
});
