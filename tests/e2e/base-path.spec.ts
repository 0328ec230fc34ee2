import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { buildIn, copySite } from '../build/copy.ts';
import { settled } from './search-form.ts';
import { watch } from './watch.ts';

const env = { BASE_PATH: '/docs/', SITE_URL: 'https://codes.example.org', SOCIAL_IMAGES: 'off' };
const { folder, remove } = copySite();
let server: ChildProcess | undefined;
let site = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const { passed, output } = await buildIn(folder, env);
  expect(passed, output).toBe(true);
  const port = 20_000 + (process.pid % 20_000);
  server = spawn(process.execPath, ['src/preview/serve.ts', '--port', String(port)], { cwd: folder, env: { ...process.env, ...env } });
  await new Promise((ready) => server?.stdout?.once('data', ready));
  site = `http://localhost:${port}/docs/`;
});

test.afterAll(() => {
  server?.kill();
  remove();
});

test('every address on every page is under the base path and leads somewhere', () => {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(200);
  const wrong = files.flatMap((file) => {
    const document = parse(readFileSync(join(folder, 'dist', file), 'utf8'));
    const local = document
      .querySelectorAll('[href], [src], [action]')
      .flatMap((element) => ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []))
      .filter((href) => href.startsWith('/'));
    const lost = (href: string) => {
      const path = href.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
      return !path.startsWith('/docs/') || !existsSync(join(folder, 'dist', path.slice('/docs/'.length)));
    };
    return local.filter(lost).map((href) => `${file}: ${href}`);
  });
  expect(wrong).toEqual([]);
});

test('what names its own address does so under both', () => {
  const text = (file: string) => readFileSync(join(folder, 'dist', file), 'utf8');
  const full = 'https://codes.example.org/docs/';
  expect(text('status/404/index.html')).toContain(`<link rel="canonical" href="${full}status/404/">`);
  for (const file of ['sitemap.xml', 'robots.txt', 'feed.xml', 'opensearch.xml', 'status/404.json', 'status/404.md', 'llms.txt']) {
    expect(text(file), file).toContain(full);
    expect(text(file).match(/https:\/\/codes\.example\.org\/(?!docs\/)|reasonphrase\.example/g), file).toBeNull();
  }
});

test('the search finds codes and text, its results lead there, and the policy allows it', async ({ page }) => {
  const { found } = await watch(page, new URL(site).origin);
  await page.goto(`${site}status/404/`);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('too many requests at once');
  await settled(page);
  await expect(page.getByRole('group', { name: 'In the text' }).getByRole('option').first()).toHaveAttribute('href', /^\/docs\/status\//);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}status/429/`);
  expect(await found()).toEqual([]);
});

test('a short address, a name and an unknown one do what they do at the root', async ({ page }) => {
  await page.goto(`${site}404`);
  await page.waitForURL(`${site}status/404/`);
  await page.goto(`${site}payload-too-large`);
  await page.waitForURL(`${site}status/413/`);
  expect((await page.goto(`${site}no-such-thing`))?.status()).toBe(404);
  expect((await page.goto(site.replace('docs/', 'status/404/')))?.status()).toBe(404);
});

test('after one visit every address under the base path works offline, and none above it', async ({ browser }) => {
  const page = await browser.newPage({ serviceWorkers: 'allow' });
  await page.goto(`${site}status/404/`);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(site);
  await page.context().setOffline(true);
  await page.goto(`${site}4xx`);
  await expect(page).toHaveURL(`${site}status/4xx/`);
  await page.goto(`${site}search/?q=too+many+requests+at+once`);
  await settled(page);
  await expect(page.getByRole('group', { name: 'In the text' }).getByRole('option').first()).toHaveAttribute('href', /^\/docs\/status\//);
  await expect(page.goto(site.replace('docs/', ''))).rejects.toThrow();
  await page.close();
});
