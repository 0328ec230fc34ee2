import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files.ts';

const text = /\.(?:html|css|js|json|xml|svg|txt|md|csv|ts|webmanifest)$/;
const smallest = 1024;
/** As many as libuv has threads: more at once would only hold more memory. */
const atOnce = 4;
/** The few files that every search loads are worth 11. Of a page 10 saves 8 % for fifteen times the work, and the build grows with the pages. */
const shared = /\.(?:js|svg)$|\/finder\//;
/** The one large file: 9 is 7 % smaller than 5, and 10 would take ten seconds for 3 % more. */
const archive = /\/offline\//;
const quality = (file: string) => (archive.test(file) ? 9 : shared.test(file) ? 11 : 5);

async function compress(file: string): Promise<boolean> {
  const plain = await readFile(file);
  if (plain.length < smallest) return false;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality(file),
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    // A window of 4 MB, which is the default, would be made anew for each file.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.ceil(Math.log2(plain.length + 16))),
  };
  const [gz, br] = await Promise.all([promisify(gzip)(plain, { level: 9 }), promisify(brotliCompress)(plain, { params })]);
  // The tenth byte names the system that compressed; 255 is "unknown", and the same everywhere.
  gz[9] = 255;
  await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
  return true;
}

/** Takes a folder, writes `.gz` and `.br` beside every text file in it, and gives how many files it compressed. */
export async function compressFolder(dir: URL): Promise<number> {
  const names = (await filesIn(dir)).filter((name) => text.test(name));
  const files = names.map((name) => fileURLToPath(new URL(name, dir))).values();
  let count = 0;
  const work = async () => {
    for (const file of files) if (await compress(file)) count += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return count;
}

/** Compresses the built site, for hosts that send the compressed files as they are. Must be the last integration. */
export function precompressed(): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const count = await compressFolder(dir);
        logger.info(`${count} files compressed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      },
    },
  };
}
