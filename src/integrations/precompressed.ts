import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files.ts';

const text = /\.(?:html|css|js|json|xml|svg|txt|md|csv|ts|webmanifest)$/;
const smallest = 1024;
/** What a browser loads is compressed best; 9 takes half as long as 10 and gains nothing over 5. The data files get 5. */
const loaded = /\.(?:html|css|js|svg)$|\/finder\//;

async function compress(file: string): Promise<number> {
  const plain = await readFile(file);
  if (plain.length < smallest) return 0;
  const params = { [constants.BROTLI_PARAM_QUALITY]: loaded.test(file) ? 10 : 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const [gz, br] = await Promise.all([promisify(gzip)(plain, { level: 9 }), promisify(brotliCompress)(plain, { params })]);
  // The tenth byte names the system that compressed; 255 is "unknown", and the same everywhere.
  gz[9] = 255;
  await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
  return 1;
}

/** Writes `.gz` and `.br` beside every text file, for hosts that send them as they are. Must be the last integration. */
export function precompressed(): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const files = (await filesIn(dir)).filter((name) => text.test(name)).map((name) => fileURLToPath(new URL(name, dir)));
        const done = await Promise.all(files.map(compress));
        const count = done.reduce((sum, one) => sum + one, 0);
        logger.info(`${count} files compressed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      },
    },
  };
}
