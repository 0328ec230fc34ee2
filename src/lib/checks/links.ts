import { addressProblem } from '../../schemas/source.ts';
import { fileOf, type BuiltPage, type BuiltSite } from './site.ts';

/** Paths in small letters, with the spelling that is right. */
type Spellings = ReadonlyMap<string, string>;

function pathProblem(path: string, { base, files, pages }: BuiltSite, spellings: Spellings): string | undefined {
  const there = (file: string) => base.slice(0, -1) + file.replace(/index\.html$/, '');
  if (!path.startsWith(base)) return `leaves the base path ${base}. Write the path from the root of the site`;
  const inside = path.slice(base.length - 1);
  const file = fileOf(inside);
  const other = spellings.get(file.toLowerCase());
  if (files.has(file)) {
    const [to] = (pages.get(inside)?.leadsOn && pages.get(inside)?.links) || [];
    if (to) return `only leads on to ${to}. Link that`;
    return inside.endsWith('/index.html') ? `is redirected. Link ${there(file)}` : undefined;
  }
  if (other) return `is wrong in case. Write ${there(other)}`;
  if (files.has(`${file}/index.html`)) return `is redirected. Write ${there(`${file}/index.html`)}, with a slash at the end`;
  return 'leads to nothing on this site. Correct it, or write the page';
}

function linkProblem(page: BuiltPage, href: string, site: BuiltSite, spellings: Spellings): string | undefined {
  const here = new URL(site.base.slice(0, -1) + page.path, site.origin);
  if (href === '#' || !URL.canParse(href, here)) return 'is no address. Write where it leads';
  const url = new URL(href, here);
  if (url.protocol === 'mailto:') return undefined;
  if (url.origin !== here.origin || /^https?:\/(?!\/)/.test(href)) return addressProblem(href);
  const path = decodeURIComponent(url.pathname);
  const problem = pathProblem(path, site, spellings);
  const id = decodeURIComponent(url.hash.slice(1));
  const target = site.pages.get(path.slice(site.base.length - 1));
  if (problem || !id || !target || target.ids.has(id)) return problem;
  const near = target.anchors.map((anchor) => `#${anchor}`).join(', ');
  return `has no such anchor. ${target.path} has ${near || 'none'}`;
}

/**
 * Takes the built site and gives its links that lead nowhere, to a missing anchor, to an address that only leads on, or
 * that are wrong in case or not https. What many pages share is told once.
 */
export function linkProblems(site: BuiltSite): string[] {
  const spellings = new Map([...site.files].map((file) => [file.toLowerCase(), file]));
  const found = [...site.pages.values()]
    .filter(({ leadsOn }) => !leadsOn)
    .flatMap((page) => {
      const wrong = [...new Set(page.links)].map((href) => ({ file: page.file, href, problem: linkProblem(page, href, site, spellings) }));
      return wrong.filter(({ problem }) => problem);
    });
  return [...Map.groupBy(found, ({ href, problem }) => `link ${href}: ${problem}`)].map(([told, pages]) => {
    const shared = pages.length > 1 ? ` It stands on ${pages.length} pages: look at what they share.` : '';
    return `${pages[0]?.file}: ${told}.${shared}`;
  });
}
