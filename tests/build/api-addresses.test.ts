import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildIn, copySite } from './copy.ts';
import { list, text } from './published.ts';

const { folder, remove } = copySite();
afterAll(remove);

const published = [
  ...['/status.json', '/status.csv', '/status.d.ts', '/schema/v1.json', '/llms.txt'],
  ...readdirSync('dist/status')
    .filter((name) => /\.(?:json|md)$/.test(name))
    .map((name) => `/status/${name}`),
];

test('published elsewhere, every file is the same but for its addresses, which are full', async () => {
  const { passed, output } = await buildIn(folder, { SITE_URL: 'https://codes.example.net', BASE_PATH: '/ref/', SOCIAL_IMAGES: 'off' });
  expect(passed, output).toBe(true);

  expect(published.length).toBe(5 + 2 * 104);
  for (const path of published) {
    const there = readFileSync(join(folder, 'dist', path), 'utf8');
    expect(there, path).toContain('https://codes.example.net/ref/');
    expect(there.includes(list.site.url), path).toBe(false);
    expect(there.replaceAll('https://codes.example.net/ref/', list.site.url) === text(path), `${path} differs`).toBe(true);
  }
}, 180_000);
