import { readFile } from 'node:fs/promises';
import { parse } from 'node-html-parser';
import { sourceOf, type BuiltPage, type BuiltSite } from '../lib/checks/site.ts';
import { filesIn } from './files.ts';

/** Where the site will stand, and the file of each route that is one page, by pattern: `/about`. */
export interface Place {
  origin: string;
  base: string;
  routes: ReadonlyMap<string, string>;
}

/** What readers are offered to link to: headings, sections, rows of tables and of lists. */
const offered = 'main h2[id], main h3[id], main section[id], main tr[id], main .rows > div[id]';

function readPage(path: string, html: string, routes: Place['routes']): BuiltPage {
  const document = parse(html, { blockTextElements: { script: true, style: true } });
  const all = (selector: string) => document.querySelectorAll(selector);
  const leadsOn = document.querySelector('meta[http-equiv=refresh]') !== null;
  return {
    path,
    file: sourceOf(path, routes.get(path.replace(/(?<=.)\/$|\.html$/, ''))),
    leadsOn,
    title: document.querySelector('title')?.text ?? '',
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    links: all(leadsOn ? 'a' : '[href], [src]').flatMap((element) => ['href', 'src'].flatMap((name) => element.getAttribute(name) ?? [])),
    ids: new Set(all('[id]').map(({ id }) => id)),
    anchors: all(offered).map(({ id }) => id),
  };
}

/** Takes the folder of the built site and where it will stand, and gives it as the checks see it. */
export async function builtSite(dir: URL, { routes, ...place }: Place): Promise<BuiltSite> {
  const files = (await filesIn(dir)).map((name) => `/${name}`);
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => readPage(file.replace(/index\.html$/, ''), await readFile(new URL(`.${file}`, dir), 'utf8'), routes)),
  );
  return { ...place, files: new Set(files), pages: new Map(pages.map((page) => [page.path, page])) };
}
