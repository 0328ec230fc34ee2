import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { built, codePages } from './site.ts';

const window = 14_600;
const script = 1_500;
const weigh = (text: string) => gzipSync(text, { level: 9 }).length;

test(`a code page with its stylesheet is at most ${window} bytes, compressed`, () => {
  const weights = codePages.map(({ path, html }) => ({ path, bytes: weigh(html) })).sort((a, b) => a.bytes - b.bytes);
  const largest = weights
    .slice(-3)
    .reverse()
    .map(({ path, bytes }) => `${path} ${bytes}`);
  console.log(
    `Code pages: ${weights.length}; median ${weights[Math.floor(weights.length / 2)]?.bytes} bytes; largest ${largest.join(', ')}`,
  );
  expect(weights.filter(({ bytes }) => bytes > window)).toEqual([]);
});

test('the stylesheet is inlined, the same everywhere, and the only one', () => {
  const sheets = built.map(({ document }) => document.querySelectorAll('style').map((style) => style.text));
  expect(sheets.every((sheet) => sheet.length === 1)).toBe(true);
  expect(new Set(sheets.flat()).size).toBe(1);
  console.log(`Stylesheet: ${weigh(sheets[0]?.[0] ?? '')} bytes`);
  expect(built.flatMap(({ document }) => document.querySelectorAll('link[rel=stylesheet], [style]'))).toEqual([]);
});

/** Pages that are there to search or to filter begin at once. */
const tools: Record<string, RegExp> = { '/search/': /\/search\./, '/404.html': /\/404\./, '/facts/': /\/facts\./ };

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
