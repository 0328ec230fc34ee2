import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { headersOf } from '../../src/hosts/headers.ts';
import { openHost, type Host } from './host.ts';
import { paths } from './paths.ts';
import { results, settled } from './search-form.ts';

// A trace of a hundred pages takes longer than opening them.
test.use({ serviceWorkers: 'allow', trace: 'off' });

let host: Host;
test.beforeAll(async () => {
  host = await openHost();
});
test.beforeEach(() => host.serve('.'));
test.afterAll(() => host.stop());

/** The first visit: a page is opened and left open until the browser has the copy. Then the host is gone. */
async function visit(page: Page, path = '/status/404/'): Promise<void> {
  await page.goto(host.origin + path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await host.stop();
}

const file = (path: string) => readFileSync(`dist${path}index.html`, 'utf8');

test('after one visit every page is kept as it was built, and opens without the host', async ({ page }) => {
  await visit(page);
  const pages = paths.filter((one) => one !== '/no/such/page/');
  const copied = await page.evaluate(async (all) => {
    const texts = all.map(async (path) => (await (await caches.match(path))?.text()) ?? 'is not kept');
    return Promise.all(texts);
  }, pages);
  for (const [index, path] of pages.entries()) expect(copied[index] === file(path), path).toBe(true);
  // All are given by the same few lines, so one in five is opened.
  for (const path of pages.filter((_, index) => index % 5 === 0)) {
    const response = await page.goto(host.origin + path, { waitUntil: 'domcontentloaded' });
    expect(response?.status(), path).toBe(200);
    expect(await response?.text(), path).toBe(file(path));
  }
  const { 'cache-control': kept, ...headers } = (await (await page.goto(`${host.origin}/about/`))?.allHeaders()) ?? {};
  const { 'Cache-Control': cache, ...wanted } = headersOf('/about/index.html');
  expect(kept).toBe(cache);
  expect(headers).toMatchObject(Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name.toLowerCase(), value])));
});

const leads: [string, string, number][] = [
  ['/404', '/status/404/', 200],
  ['/404/#send', '/status/404/#send', 200],
  ['/4xx', '/status/4xx/', 200],
  ['/4XX/', '/status/4xx/', 200],
  ['/status/404?from=here', '/status/404/?from=here', 200],
  ['/status/', '/', 200],
  ['/status/503/?from=here#send', '/status/503/?from=here#send', 200],
  ['/about/index.html', '/about/index.html', 200],
  ['/no/such/page', '/no/such/page', 404],
  ['/477/', '/477/', 404],
];

test('addresses lead where they lead with the host, the not-found page with its status', async ({ page }) => {
  await visit(page);
  for (const [from, to, status] of leads) {
    const response = await page.goto(host.origin + from);
    expect({ from, to: page.url(), status: response?.status() }).toEqual({ from, to: host.origin + to, status });
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page at this address.');
  await expect(page.locator('main [role=status]')).toContainText('There is no page for “477”');
  await page.goto(`${host.origin}/payload-too-large#send`);
  await page.waitForURL(`${host.origin}/status/413/#send`);
  // What is not kept is not said to be missing.
  await expect(page.goto(`${host.origin}/status/404.json`)).rejects.toThrow();
});

test('the search finds codes and passages, on the first page too, and leads on', async ({ page }) => {
  await visit(page);
  for (const path of ['', '/status/503/']) {
    if (path) await page.goto(host.origin + path);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('too many requests at once');
    await settled(page);
    await expect(page.getByRole('status')).toHaveText(/^Showing [1-9]\d* codes, [1-9]\d* passages?\.$/);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${host.origin}/status/429/`);
  await page.goto(`${host.origin}/search/?q=gateway`);
  await settled(page);
  await expect(results(page).first()).toHaveAttribute('data-result', /502|504/);
  await expect(page.getByRole('group', { name: 'In the text' }).getByRole('option').first()).toBeVisible();
});

test('what is no page goes to the host: data, parts of files, other methods, other hosts', async ({ page }) => {
  await page.goto(`${host.origin}/status/404/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${host.origin}/status/404/`);
  const seen = await page.evaluate(async () => {
    const ask = async (path: string, options?: RequestInit) => (await fetch(path, options)).status;
    const ranges = { headers: { Range: 'bytes=0-9' } };
    const names = (await caches.keys()).filter((name) => name.includes(' copy '));
    const requests = await (await caches.open(names[0] ?? '')).keys();
    return {
      part: await ask(document.querySelector<HTMLElement>('[data-core]')?.dataset['core'] ?? '', ranges),
      post: await ask('/status/404/', { method: 'POST' }),
      data: await ask('/status/404.json'),
      missing: await ask('/no/such/page'),
      copies: names.length,
      kept: requests
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => /^\/(?:status\.|social)|^\/status\/.*\.(?:json|md)$|ui\./.test(path)),
      stored: [localStorage.length, sessionStorage.length, document.cookie],
    };
  });
  expect(seen).toEqual({ part: 206, post: 405, data: 200, missing: 404, copies: 1, kept: [], stored: [0, 0, ''] });
});

test('with Save-Data nothing is fetched', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Only Chromium can be told to save data');
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto(`${host.origin}/status/404/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 6000 })));
  expect(await page.evaluate(() => (navigator as Navigator & { connection: { saveData: boolean } }).connection.saveData)).toBe(true);
  const kept = await page.evaluate(async () => [await navigator.serviceWorker.getRegistrations(), await caches.keys()].flat());
  expect(kept).toEqual([]);
  expect(asked.filter((path) => /keep|sw\.js|offline/.test(path))).toEqual([]);
});
