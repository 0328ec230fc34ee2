import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { hostFiles } from './src/integrations/host-files.ts';
import { offlineCopy } from './src/integrations/offline-copy.ts';
import { plainImport } from './src/integrations/plain-import.ts';
import { policy } from './src/integrations/policy.ts';
import { precompressed } from './src/integrations/precompressed.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shortAddresses } from './src/integrations/short-addresses.ts';
import { exchanges } from './src/lib/markdown/exchanges.ts';
import { plain } from './src/lib/markdown/plain.ts';
import { proseReferences } from './src/lib/markdown/references.ts';
import { sections } from './src/lib/markdown/sections.ts';

// Astro marks content modules with a directive of its own, and the bundler warns once for each.
const ignoreDirectives = (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning);

export default defineConfig({
  site: process.env.SITE_URL || 'https://reasonphrase.example',
  base: process.env.BASE_PATH || '/',
  // The search reads the pages alone; policy and offline copy all that is written by then; compression is last of all.
  integrations: [mdx(), searchIndex(), shortAddresses(), policy(), hostFiles(), offlineCopy(), precompressed()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [plain, proseReferences, exchanges, sections] }),
  },
  cacheDir: './.astro/cache',
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  trailingSlash: 'always',
  vite: { plugins: [tailwindcss(), plainImport()], build: { modulePreload: false, rollupOptions: { onwarn: ignoreDirectives } } },
});
