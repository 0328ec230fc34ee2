import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { headersOf } from '../../src/hosts/headers.ts';
import { writeOffline } from '../../src/integrations/offline-copy.ts';
import { contentOf, type Archive } from '../../src/lib/offline-archive.ts';
import { built, shorts } from './site.ts';

const [name = ''] = readdirSync('dist/offline').filter((file) => file.endsWith('.json'));
const archive = JSON.parse(readFileSync(`dist/offline/${name}`, 'utf8')) as Archive;
const worker = readFileSync('dist/sw.js', 'utf8');
const fileOf = (path: string) => `dist/${/^$|\/$/.test(path) ? `${path}index.html` : path}`;

test('the worker names the archive, by its content', () => {
  const hash = createHash('sha256').update(readFileSync(`dist/offline/${name}`));
  const digest = hash.digest();
  expect(name).toBe(`${digest.toString('hex').slice(0, 16)}.json`);
  expect(worker).toContain(`offline/${name}`);
  expect(worker).toContain(`sha256-${digest.toString('base64')}`);
});

test('every file comes out as it went in, with the headers that hosts give it', () => {
  for (const file of archive.files) {
    const read = readFileSync(fileOf(file.path));
    const expected = file.path.endsWith('.pf_fragment') ? gunzipSync(read) : read;
    expect(expected.equals(Buffer.from(contentOf(file, archive.style))), file.path).toBe(true);
    expect(archive.headers[file.headers], file.path).toEqual(headersOf(fileOf(file.path).slice('dist'.length)));
  }
});

test('it holds every page, every short address, and all that the search can ask for', () => {
  const paths = new Set(archive.files.map(({ path }) => `/${path}`));
  expect(built.map(({ path }) => path).filter((path) => !paths.has(path))).toEqual([]);
  const moved = Object.keys(archive.moved).map((path) => `/${path}`);
  expect(moved.sort()).toEqual(shorts.map(({ path }) => path).sort());
  expect(Object.values(archive.moved).filter((path) => !paths.has(`/${path}`))).toEqual([]);
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const wanted = files.filter((file) => /^(?:_astro|finder)\/.*\.js(?:on)?$|\.pf_(?:meta|index|fragment)$/.test(file));
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((file) => !paths.has(`/${file}`))).toEqual([]);
  expect([...paths].filter((path) => /social|status\.|\.(?:md|csv|txt|xml)$|-ui\.|wasm\.unknown/.test(path))).toEqual([]);
});

test('the same files make the same archive and the same worker', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  cpSync('dist', folder, { recursive: true, filter: (path) => !/\.(?:gz|br)$|^dist\/(?:offline|social|sw\.js)/.test(path) });
  const { path } = await writeOffline(folder, '/');
  expect(path).toBe(`offline/${name}`);
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(worker);
  rmSync(folder, { recursive: true });
});

test('its size is told', () => {
  const size = (ending: string) => `${(readFileSync(`dist/offline/${name}${ending}`).length / 1000).toFixed(0)} kB`;
  console.log(`Offline copy: ${archive.files.length} files; ${size('.br')} in Brotli, ${size('.gz')} in gzip, ${size('')} plain`);
  expect(readFileSync(`dist/offline/${name}.br`).length).toBeLessThan(1_250_000);
});
