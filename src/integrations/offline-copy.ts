import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { basePath } from '../hosts/headers.ts';
import { contentOf } from '../lib/offline-archive.ts';
import { readArchive } from './offline-archive.ts';

/** Bundles one of the two workers and writes constants into it. */
async function bundled(name: 'worker' | 'retired', constants: object = {}): Promise<string> {
  const input = fileURLToPath(new URL(`../offline/${name}.ts`, import.meta.url));
  const define = Object.fromEntries(Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)]));
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: { write: false, rollupOptions: { input, output: { format: 'iife' } } },
  });
  const [chunk] = 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`The service worker ${name}.ts could not be bundled`);
  return chunk.code;
}

/** Takes the folder of a built site and its base path, and writes the archive and the service worker that unpacks it. */
export async function writeOffline(dir: string, base: string): Promise<{ path: string; files: number; bytes: number }> {
  const archive = await readArchive(dir, base);
  const text = JSON.stringify(archive);
  const digest = createHash('sha256').update(text).digest();
  const version = digest.toString('hex').slice(0, 16);
  const path = `offline/${version}.json`;
  await mkdir(`${dir}/offline`, { recursive: true });
  await writeFile(`${dir}/${path}`, text);
  const bytes = archive.files.reduce((sum, file) => sum + Buffer.from(contentOf(file, archive.style)).length, 0);
  const constants = { version, path, integrity: `sha256-${digest.toString('base64')}`, bytes };
  await writeFile(`${dir}/sw.js`, await bundled('worker', { ARCHIVE: constants }));
  return { path, files: archive.files.length, bytes };
}

/** Takes the folder of a built site and writes, in place of the service worker, one that takes the copies away. */
export async function writeRetired(dir: string): Promise<void> {
  await writeFile(`${dir}/sw.js`, await bundled('retired'));
}

/**
 * Makes the built site readable offline; with OFFLINE=off it takes back what earlier builds gave. In `astro dev` too:
 * the worker of a preview on the same port would answer in its place.
 */
export function offlineCopy(): AstroIntegration {
  const on = process.env['OFFLINE'] !== 'off';
  let base = '/';
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { OFFLINE: String(on && command === 'build') } } });
      },
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}sw.js`, (_, res) => {
          void bundled('retired').then((code) => res.setHeader('Content-Type', 'text/javascript').end(code));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (!on) return writeRetired(folder);
        const { path, files, bytes } = await writeOffline(folder, base);
        logger.info(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${path}`);
      },
    },
  };
}
