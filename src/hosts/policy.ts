/** The Content-Security-Policy: one text for every page, in a meta element and in the header. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which inline scripts and styles the pages hold, as sources of the policy. */
export interface Inline {
  scripts: string[];
  styles: string[];
}

/** Takes a text and gives its hash, as the policy and `integrity` write it. */
export const hashOf = (text: string | Buffer) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A comment, an element whose text is no HTML, or a tag: so that nothing inside of an attribute is taken for an element. */
const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const tokens = new RegExp(`<!--[^]*?-->|<(script|style|title|textarea)\\b(${attributes})>([^]*?)</\\1>|<[a-z]${attributes}>`, 'gi');
/** Data blocks (JSON-LD) are not run, so the policy does not ask for them. */
const executable = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;
const attribute = (list: string, name: string) => new RegExp(`\\s${name}=(["']?)([^"'\\s]*)\\1`, 'i').exec(list)?.[2];

/** Takes built pages and gives the hashes of every inline style and every inline script that a browser runs, sorted. */
export function inlineOf(pages: string[]): Inline {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const page of pages) {
    for (const [, name, list = '', text = ''] of page.matchAll(tokens)) {
      if (name !== 'script' && name !== 'style') continue;
      const runs = attribute(list, 'src') === undefined && executable.test(attribute(list, 'type') ?? '');
      if (name === 'style' || runs) found[name].add(text);
    }
  }
  const sources = (texts: Set<string>) => [...texts].map((text) => `'${hashOf(text)}'`).sort();
  return { scripts: sources(found.script), styles: sources(found.style) };
}

/** Takes what is inline and gives the policy. */
export function policyFor({ scripts, styles }: Inline): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts, "'wasm-unsafe-eval'"],
    'style-src': styles,
    'connect-src': ["'self'"],
    'img-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['reason-phrase'],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** A meta element may not say this: browsers ignore it there. */
const headerOnly = "frame-ancestors 'none'";
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const written = new RegExp(meta('([^"]*)'));
const charset = /<meta charset="[^"]*">/;

/** Takes a page and a policy and gives the page with it: after the charset, which must be among the first bytes. Throws without one. */
export function withPolicy(page: string, policy: string): string {
  if (!charset.test(page)) throw new Error('no <meta charset>: the policy is written after it');
  return page.replace(charset, (before) => before + meta(policy));
}

/** Gives the policy of the built site as a header. Throws when there is no site, or one without a policy. */
export function builtPolicy(folder = 'dist'): string {
  const file = join(folder, '404.html');
  let page = '';
  try {
    page = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} is missing. The policy is read from the built site: run "npm run build" first.`);
  }
  const policy = written.exec(page)?.[1];
  if (!policy) throw new Error(`${file} has no policy. Run "npm run build" again.`);
  return `${policy}; ${headerOnly}`;
}
