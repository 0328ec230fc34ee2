/** What every host must send: the only place where headers, types and short addresses are written down. */

/** Files, by path from the root of the site, where `*` stands for any text; and the headers that they get. */
export interface Rule {
  paths: string[];
  headers: Record<string, string>;
}

/** On every answer, errors included, but for the policy, which is read from the built site. */
const fixed = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** For a year, and for this host alone: what else runs under the domain is not ours to speak for. */
const overTls = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Takes the policy, and whether the connection is encrypted (RFC 6797 §7.2), and gives the headers of every answer. */
export function everywhere(policy: string, encrypted = false): Record<string, string> {
  return { ...fixed, 'Content-Security-Policy': policy, ...(encrypted && overTls) };
}

/** Where no rule says otherwise. */
export const revalidate = 'public, max-age=0, must-revalidate';
export const otherwise: Record<string, string> = { 'Cache-Control': revalidate, 'Cross-Origin-Resource-Policy': 'same-origin' };

/** A header is given to a path by one rule at most: Netlify and Cloudflare join the values of several. */
export const rules: Rule[] = [
  // Named after what they hold. Pagefind's own scripts are not: they are asked for again each time.
  {
    paths: ['/_astro/*', '/finder/*', '/pagefind/*.pf_meta', '/pagefind/*.pf_index', '/pagefind/*.pf_fragment'],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  // What others show or fetch is theirs to load. Pages, scripts and the index of the search are not.
  {
    paths: ['/social/*.png', '/icon-*.png', '/apple-touch-icon.png'],
    headers: { 'Cache-Control': 'public, max-age=86400', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  { paths: ['/favicon.*'], headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  {
    paths: ['/status.json', '/status.csv', '/status.d.ts', '/status/*.json', '/status/*.md', '/schema/*', '/llms.txt', '/feed.xml'],
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  // Types that hosts do not know, or take for others: .ts is a video to most, and a feed is any XML.
  { paths: ['/*.md'], headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
  { paths: ['/*.csv'], headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  { paths: ['/*.txt', '/*.d.ts'], headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  { paths: ['/*.webmanifest'], headers: { 'Content-Type': 'application/manifest+json' } },
  { paths: ['/feed.xml'], headers: { 'Content-Type': 'application/atom+xml' } },
  { paths: ['/opensearch.xml'], headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
];

/** The types that a host may know; for those that start from nothing. */
export const knownTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
};

/** Takes path patterns and the base path; gives one regular expression that nginx, Caddy and JavaScript read alike. */
export function expression(paths: string[], base = '/'): string {
  const parts = paths.map((path) =>
    path
      .slice(1)
      .replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
      .replaceAll('*', '.*'),
  );
  return `^${base}${parts.length > 1 ? `(?:${parts.join('|')})` : parts.join('')}$`;
}

/** Takes a header and gives its values, each with the patterns of its paths. */
export function valuesOf(header: string): { paths: string[]; value: string }[] {
  return rules.flatMap(({ paths, headers }) => (headers[header] ? [{ paths, value: headers[header] }] : []));
}

/** Takes the path of a file from the root of the site and gives the headers that are its own. */
export function headersOf(path: string): Record<string, string> {
  const matching = rules.filter(({ paths }) => new RegExp(expression(paths)).test(path));
  const type = knownTypes[path.slice(path.lastIndexOf('.') + 1)];
  return Object.assign({ ...otherwise, ...(type && { 'Content-Type': type }) }, ...matching.map((rule) => rule.headers));
}

/** Takes BASE_PATH as anybody writes it and gives it as the site uses it: with a slash at both ends. */
export function basePath(given = process.env['BASE_PATH']): string {
  return `/${given ?? ''}/`.replace(/\/+/g, '/');
}
