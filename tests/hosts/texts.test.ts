import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile, redirectsFile } from '../../src/hosts/netlify.ts';
import { builtPolicy } from '../../src/hosts/policy.ts';
import { basePath, headersOf, rules } from '../../src/hosts/headers.ts';
import { printed } from './start.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['docs', '/docs/'],
  ['/docs', '/docs/'],
  ['/a/b/', '/a/b/'],
])('BASE_PATH %j is %s', (given, base) => {
  expect(basePath(given)).toBe(base);
});

test('the built files are those of the rules', () => {
  expect(readFileSync('dist/_headers', 'utf8')).toBe(headersFile('/', builtPolicy()));
  expect(readFileSync('dist/_redirects', 'utf8')).toBe(redirectsFile('/'));
});

test('they stay within the limits of Cloudflare Pages, and hold the base path', () => {
  const lines = (text: string) => text.split('\n').filter((line) => line && !line.startsWith('#'));
  const paths = lines(headersFile('/docs/', builtPolicy())).filter((line) => !line.startsWith(' '));
  expect(paths.length).toBeLessThan(100);
  expect(paths.filter((path) => !path.startsWith('/docs/') || path.split('*').length > 2)).toEqual([]);
  expect(lines(headersFile('/docs/', builtPolicy())).filter((line) => line.length > 2_000)).toEqual([]);
  expect(lines(redirectsFile('/docs/')).every((line) => /^\/docs\/\d+\/? \/docs\/status\/\d+\/ 301!?$/.test(line))).toBe(true);
});

test('"!" comes first, for Netlify takes the first line that fits', () => {
  const lines = redirectsFile('/').split('\n');
  expect(lines.indexOf('/404 /status/404/ 301!')).toBeGreaterThan(0);
  expect(lines.indexOf('/404 /status/404/ 301')).toBe(lines.indexOf('/404 /status/404/ 301!') + 1);
});

test('no path gets a header from two rules, for Netlify and Cloudflare would join them', () => {
  const examples = rules.flatMap(({ paths }) => paths.map((path) => path.replace('*', 'x')));
  for (const path of [...examples, '/status/x.d.ts', '/schema/x.json', '/schema/x.md', '/_astro/x.txt']) {
    const given = rules.flatMap((rule) => {
      const one = rule.paths.some((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.*')}$`).test(path));
      return one ? Object.keys(rule.headers) : [];
    });
    expect(new Set(given).size, path).toBe(given.length);
  }
});

test.each([
  ['/status/404/index.html', undefined, 'public, max-age=0, must-revalidate'],
  ['/status/404.md', '*', 'public, max-age=0, must-revalidate'],
  ['/social/404.png', undefined, 'public, max-age=86400'],
  ['/_astro/a.js', undefined, 'public, max-age=31536000, immutable'],
])('%s: origin %s, %s', (path, origin, cache) => {
  expect(headersOf(path)['Access-Control-Allow-Origin']).toBe(origin);
  expect(headersOf(path)['Cache-Control']).toBe(cache);
});

test.each(['nginx', 'caddy'])('the configuration for %s is short', (host) => {
  for (const more of [[], ['--domain', 'example.org']]) expect(printed(host, more, '/').split('\n').length).toBeLessThan(90);
});

test('without a built site there is no policy to print, and the message says so', () => {
  const { status, stderr } = spawnSync(process.execPath, [resolve('src/hosts/print.ts'), 'nginx'], { cwd: 'tests', encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'dist/404.html is missing. The policy is read from the built site: run "npm run build" first.\n',
  });
});
