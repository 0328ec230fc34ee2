/** A built page as the checks see it. */
export interface BuiltPage {
  /** From the root of the site, whatever the base path: `/status/404/`. */
  path: string;
  /** The file that an author mends. */
  file: string;
  /** A short address holds a link to a page and nothing else. */
  leadsOn: boolean;
  title: string;
  description: string;
  links: string[];
  /** Everything that a link can point at, and what of it readers are offered: headings, sections, rows. */
  ids: ReadonlySet<string>;
  anchors: string[];
}

/** The built site: where it will stand, all its files by path, and its pages. */
export interface BuiltSite {
  origin: string;
  base: string;
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, BuiltPage>;
}

/** Takes a path of the site and gives the file that answers it. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** Takes the path of a built page and its route, if it has one of its own, and gives the file that an author mends. */
export function sourceOf(path: string, route: string | undefined): string {
  const [, id = ''] = /^\/status\/(\d{3}|\dxx)\/$/.exec(path) ?? [];
  if (id) return `content/${id.endsWith('xx') ? 'classes' : 'status'}/${id}.mdx`;
  return route ?? `dist${fileOf(path)}`;
}
