import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { built, codePages } from './site.ts';

const window = 14_600;
const script = 1_500;
const weigh = (text: string) => gzipSync(text, { level: 9 }).length;

/** Long lists and tables that are read as a whole: what does not come with the first round trip is below the first screens. */
const heavy = ['/changes/', '/clients/surprises/', '/facts/'];

test(`a page with its stylesheet is at most ${window} bytes, compressed, and those over it are named`, () => {
  const weights = built.map(({ path, html }) => ({ path, bytes: weigh(html) })).sort((a, b) => b.bytes - a.bytes);
  const told = (list: typeof weights) => list.map(({ path, bytes }) => `${path} ${bytes}`).join(', ');
  const codes = weights.filter(({ path }) => codePages.some((page) => page.path === path));
  console.log(
    `Code pages: ${codes.length}; median ${codes[Math.floor(codes.length / 2)]?.bytes} bytes; largest ${told(codes.slice(0, 3))}`,
  );
  const over = weights.filter(({ bytes }) => bytes > window);
  console.log(`All pages: ${weights.length}; over ${window} bytes: ${told(over)}`);
  expect(over.map(({ path }) => path).sort()).toEqual(heavy);
  expect(over.length / weights.length).toBeLessThanOrEqual(0.05);
});

test('the stylesheet is inlined, the same everywhere, and the only one', () => {
  const sheets = built.map(({ document }) => document.querySelectorAll('style').map((style) => style.text));
  expect(sheets.every((sheet) => sheet.length === 1)).toBe(true);
  expect(new Set(sheets.flat()).size).toBe(1);
  console.log(`Stylesheet: ${weigh(sheets[0]?.[0] ?? '')} bytes`);
  expect(built.flatMap(({ document }) => document.querySelectorAll('link[rel=stylesheet], [style]'))).toEqual([]);
});

/** Pages that are there to search, to filter or to choose begin at once. */
const measured = built
  .filter(({ document }) => document.querySelector('.measured .filters'))
  .map(({ path }) => [path, /_scenario_/] as const);
const tools: Record<string, RegExp> = {
  ...Object.fromEntries(measured),
  '/search/': /\/search\./,
  '/404.html': /\/404\./,
  '/facts/': /\/facts\./,
  '/about/': /\/OfflineCopy\./,
};

test(`the script that runs before interaction is at most ${script} bytes, compressed`, () => {
  for (const { path, document } of built) {
    const scripts = document
      .querySelectorAll('script:not([type="application/ld+json"])')
      .filter((element) => !tools[path]?.test(element.getAttribute('src') ?? ''));
    const bytes = scripts.reduce((sum, element) => {
      const src = element.getAttribute('src');
      return sum + weigh(src ? readFileSync(`dist${src}`, 'utf8') : element.text);
    }, 0);
    expect(scripts.length, path).toBeGreaterThan(0);
    expect(bytes, path).toBeLessThanOrEqual(script);
    if (path === '/status/404/') console.log(`Script before interaction: ${bytes} bytes`);
  }
});

test('there is no font file', () => {
  const fonts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:woff2?|ttf|otf|eot)$/.test(file));
  expect(fonts).toEqual([]);
  expect(built[0]?.html).not.toContain('@font-face');
});
