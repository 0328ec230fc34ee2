import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { list, text } from './published.ts';

const copy = mkdtempSync(join(tmpdir(), 'elsewhere-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const published = [
  ...['/status.json', '/status.csv', '/status.d.ts', '/schema/v1.json', '/llms.txt'],
  ...readdirSync('dist/status')
    .filter((name) => /\.(?:json|md)$/.test(name))
    .map((name) => `/status/${name}`),
];

test('published elsewhere, every file is the same but for its addresses, which are full', () => {
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  // Vitest sets variables that the build would take for its own.
  const own = Object.entries(process.env).filter(([name]) => !['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR'].includes(name));
  const env = { ...Object.fromEntries(own), SITE_URL: 'https://codes.example.net', BASE_PATH: '/ref/' };
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: copy, env });

  expect(published.length).toBe(5 + 2 * 104);
  for (const path of published) {
    const there = readFileSync(join(copy, 'dist', path), 'utf8');
    expect(there, path).toContain('https://codes.example.net/ref/');
    expect(there.includes(list.site.url), path).toBe(false);
    expect(there.replaceAll('https://codes.example.net/ref/', list.site.url) === text(path), `${path} differs`).toBe(true);
  }
}, 180_000);
