import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';

const root = 'dist';
if (!existsSync(`${root}/index.html`)) throw new Error('dist/ holds no site. Run "npm run build" first');

/** A built page: its path from the root of the site, its text, and its parsed document. */
export interface Built {
  path: string;
  html: string;
  document: HTMLElement;
}

const files: Built[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => {
    const html = readFileSync(`${root}/${file}`, 'utf8');
    return {
      path: `/${file.replace(/index\.html$/, '')}`,
      html,
      document: parse(html, { blockTextElements: { style: true, script: true } }),
    };
  });

const leadsOn = ({ document }: Built) => document.querySelector('meta[http-equiv=refresh]') !== null;

/** Every built page, by path: `/status/404/`, `/404.html`. */
export const built = files.filter((file) => !leadsOn(file));

/** The files of short addresses, `/404/` and `/status/4XX/`, which lead to a page. */
export const shorts = files.filter(leadsOn);

/** The pages of codes. */
export const codePages = built.filter(({ path }) => /^\/status\/\d{3}\/$/.test(path));

/** Takes a path of the site and says whether a file answers it. */
export function served(path: string): boolean {
  return existsSync(`${root}${path.endsWith('/') ? `${path}index.html` : path}`);
}
