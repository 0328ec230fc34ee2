import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { headersOf } from '../hosts/headers.ts';
import { contentOf, withoutStyle, type Archive, type ArchivedFile } from '../lib/offline-archive.ts';

/** Pages, scripts, the indexes of the search, icons. Not data, images of pages, and what Pagefind ships for others. */
const kept = [
  /\.html$/,
  /^_astro\/.*\.js$/,
  /^finder\/.*\.json$/,
  /^favicon\.(?:ico|svg)$/,
  /^pagefind\/(?:pagefind\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\.(?!unknown).*\.pagefind)$/,
];
const text = /\.(?:html|js|json|svg|pf_fragment)$/;
/** Texts that Pagefind compressed one by one, and takes as they are too: together they are half as large. */
const zipped = /\.pf_fragment$/;

const pathOf = (name: string) => name.replace(/(^|\/)index\.html$/, '$1');
const styleOf = (page: string) => /<style>([^<]+)<\/style>/.exec(page)?.[1] ?? '';
const leadsTo = (page: string) => /<noscript><meta http-equiv="refresh" content="0; url=([^"]*)">/.exec(page)?.[1];

function number<T>(list: T[], item: T): number {
  const index = list.findIndex((one) => JSON.stringify(one) === JSON.stringify(item));
  return index < 0 ? list.push(item) - 1 : index;
}

/**
 * Takes the folder of the built site and the base path and gives everything that can be read offline, in the order of
 * its paths. Throws when a page would not come out of the archive as it went in.
 */
export async function readArchive(dir: string, base: string): Promise<Archive> {
  const style = styleOf(await readFile(join(dir, 'index.html'), 'utf8'));
  const archive: Archive = { headers: [], style, files: [], moved: {} };
  const names = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  for (const name of names.filter((one) => kept.some((pattern) => pattern.test(one))).sort()) {
    const read = await readFile(join(dir, name));
    const content = zipped.test(name) ? gunzipSync(read) : read;
    const whole = text.test(name) ? content.toString() : undefined;
    const to = whole && leadsTo(whole);
    if (to) {
      archive.moved[pathOf(name)] = to.slice(base.length);
      continue;
    }
    const packed = whole === undefined ? { base64: content.toString('base64') } : { text: withoutStyle(whole, style) };
    const file: ArchivedFile = { path: pathOf(name), headers: number(archive.headers, headersOf(`/${name}`)), ...packed };
    if (!content.equals(Buffer.from(contentOf(file, style)))) throw new Error(`${name} cannot be archived: it holds an empty <style>`);
    archive.files.push(file);
  }
  return archive;
}
