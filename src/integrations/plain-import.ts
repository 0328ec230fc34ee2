import type { Plugin } from 'vite';

/**
 * Makes `import()` plain. Vite wraps each one in a helper of 2 kB that preloads what the module needs;
 * ours need one small file each, and the helper would be most of the script that runs on every page.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
