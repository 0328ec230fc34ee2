import { readFileSync } from 'node:fs';

/** What a reader may write, and the page that it leads to. */
export const shortForms = {
  '/status/404/': ['/404', '/404/', '/status/404', '/status/404/'],
  '/status/500/': ['/500', '/500/', '/status/500'],
  '/status/429/': ['/429', '/429/'],
  '/status/4xx/': ['/4xx', '/4xx/', '/4XX', '/4XX/', '/status/4xx', '/status/4XX', '/status/4XX/'],
  '/status/1xx/': ['/1XX', '/status/1XX'],
  '/about/': ['/about'],
};

/** These are no pages: the not-found page comes, with its status. */
export const lost = [
  '/no/such/page',
  '/social/',
  '/finder/',
  '/477',
  '/477/',
  '/status/477/',
  '/9xx',
  '/not-found',
  '/_astro/none.js',
  '/status/none.json',
  '/none.md',
];

/** The archive of the offline copy, which the worker names. */
const archive = readFileSync('dist/sw.js', 'utf8').match(/offline\/[0-9a-f]{16}\.json/)?.[0] ?? '';

const page = readFileSync('dist/404.html', 'utf8');
export const script = page.match(/\/_astro\/[^"]+\.js/)?.[0] ?? '';
/** The index of the finder, named after what it holds. */
const finder = page.match(/\/finder\/core\.[^"]+\.json/)?.[0] ?? '';
const day = 'public, max-age=86400';
export const fresh = 'public, max-age=0, must-revalidate';

/** What other sites may show, though not read. */
export const shown = ['/social/404.png', '/favicon.svg', '/favicon.ico'];

/** A file, its type, how long it is kept, and whether other sites may read it. */
export const files: [string, RegExp, string, boolean][] = [
  ['/', /^text\/html; ?charset=utf-8$/i, fresh, false],
  ['/status/404/', /^text\/html; ?charset=utf-8$/i, fresh, false],
  ['/4xx/index.html', /^text\/html; ?charset=utf-8$/i, fresh, false],
  [script, /^text\/javascript/, 'public, max-age=31536000, immutable', false],
  ['/favicon.svg', /^image\/svg\+xml$/, fresh, false],
  ['/favicon.ico', /^image\/(?:x-icon|vnd\.microsoft\.icon)$/, fresh, false],
  [finder, /^application\/json$/, 'public, max-age=31536000, immutable', false],
  // A worker that a browser may keep would hold back the next build.
  ['/sw.js', /^text\/javascript/, fresh, false],
  [`/${archive}`, /^application\/json$/, fresh, false],
  ['/pagefind/pagefind.js', /^text\/javascript/, fresh, false],
  // Made by other parts of the build: the API, the cards, the feed.
  ['/status.json', /^application\/json$/, fresh, true],
  ['/status.csv', /^text\/csv; charset=utf-8$/, fresh, true],
  ['/status.d.ts', /^text\/plain; charset=utf-8$/, fresh, true],
  ['/status/404.json', /^application\/json$/, fresh, true],
  ['/status/404.md', /^text\/markdown; charset=utf-8$/, fresh, true],
  ['/llms.txt', /^text\/plain; charset=utf-8$/, fresh, true],
  ['/feed.xml', /^application\/atom\+xml$/, fresh, true],
  ['/opensearch.xml', /^application\/opensearchdescription\+xml$/, fresh, false],
  ['/site.webmanifest', /^application\/manifest\+json$/, fresh, false],
  ['/social/404.png', /^image\/png$/, day, false],
];
