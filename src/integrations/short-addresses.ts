import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath } from '../hosts/headers.ts';
import { readAddresses } from '../lib/checks/addresses.ts';

/** The same text on every page, so that one hash allows it. It keeps the hash of the address; a refresh would lose it. */
const script = "location.replace(document.querySelector('a').href + location.hash);";

/** The refresh is for readers without JavaScript: beside the script it could overtake it. */
const page = (id: string, address: string, canonical: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${id}: its page is ${address}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
<noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>
</head>
<body>
<p><a href="${address}">${id}</a></p>
<script>${script}</script>
</body>
</html>
`;

const isPage = ({ path }: { path: string }) => path.endsWith('/');

async function movedAddresses(root: URL) {
  const known = readAddresses(await readFile(new URL('content/addresses.txt', root), 'utf8'));
  return known.flatMap(({ path, movedTo }) => (movedTo ? [{ path, movedTo }] : []));
}

/**
 * Writes `/404/`, `/4xx/`, `/4XX/` and `/status/4XX/` as files that lead to `/status/404/` and `/status/4xx/`,
 * and `/status/`, which leads home; and addresses that were given up, as `content/addresses.txt` says.
 * They cannot be routes: Astro keeps /404 and /500 for error pages.
 */
export function shortAddresses(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  let root: URL;
  return {
    name: 'short-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
        site = config.site;
        root = config.root;
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const ids = pages.flatMap(({ pathname }) => /^status\/([^/]+)\/$/.exec(pathname)?.[1] ?? []);
        const upper = ids.filter((id) => id !== id.toUpperCase());
        const moved = await movedAddresses(root);
        const shorts = [
          { id: 'Every code', from: 'status', path: '' },
          ...ids.map((id) => ({ id, from: id, path: `status/${id}/` })),
          ...moved.filter(isPage).map(({ path, movedTo }) => ({ id: path, from: path.slice(1, -1), path: movedTo.slice(1) })),
          ...upper.flatMap((id) => [id.toUpperCase(), `status/${id.toUpperCase()}`].map((from) => ({ id, from, path: `status/${id}/` }))),
        ];
        // One after the other: where case makes no difference, 4XX is there once 4xx is, and must not be written over.
        for (const { id, from, path } of shorts) {
          const file = new URL(`${from}/index.html`, dir);
          if (existsSync(file)) continue;
          const address = base + path;
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, page(id, address, new URL(address, site).href));
        }
        // A file cannot lead on, so the one that took its place is given under both names.
        for (const { path, movedTo } of moved.filter((address) => !isPage(address)))
          await copyFile(new URL(`.${movedTo}`, dir), new URL(`.${path}`, dir));
        logger.info(`${shorts.length} short addresses`);
      },
    },
  };
}
