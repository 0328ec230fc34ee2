import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { barterBuild, changedCopy, copies, openHost, settling, type Build, type Host } from './host.ts';
import { settled } from './search-form.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'serial' });

let host: Host;
let barter: Build;
test.beforeAll(async () => {
  [host, barter] = await Promise.all([openHost(), barterBuild()]);
});
test.beforeEach(async ({ page }) => {
  await host.serve('.');
  await page.goto(`${host.origin}/status/402/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
});
test.afterAll(async () => {
  await host.stop();
  barter.remove();
});

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens the search of a page and gives the addresses that it asked for and the first result. */
async function search(page: Page, words: string): Promise<{ asked: string[]; first: string | null; said: string | null }> {
  const asked: string[] = [];
  page.on('response', (response) => asked.push(`${response.status()} ${new URL(response.url()).pathname}`));
  await page.bringToFront();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  await settled(page);
  // The count waits for a pause in typing.
  await expect(page.getByRole('status')).not.toBeEmpty();
  const [first, said] = await Promise.all([
    page.locator('[data-result] span').first().textContent(),
    page.getByRole('status').textContent(),
  ]);
  return { asked, first, said };
}

test('a new build shows by the second visit, a page of the old one keeps its own parts, and then the old copy goes', async ({ page }) => {
  const other = await page.context().newPage();
  await other.goto(`${host.origin}/status/404/`);
  const [old] = await copies(page);
  await host.serve(barter.folder);

  // The first visit still shows the old build, whole, and fetches the new one.
  await page.goto(`${host.origin}/status/402/`);
  await expect(headline(page)).toHaveText('402 Payment Required');
  await expect.poll(async () => (await copies(page)).length, { timeout: 30_000 }).toBe(2);
  await expect.poll(() => settling(page)).toBe(false);

  await page.goto(`${host.origin}/status/402/`);
  await expect(headline(page)).toHaveText('402 Barter Required');
  const scripts = await page.locator('script[src]').evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).src));
  expect(scripts.every((src) => src.endsWith('-new.js'))).toBe(true);

  // The page that stayed open is one of payments, and so is all that it loads: the host has none of it any more.
  const before = await search(other, 'payment required here');
  expect(before).toMatchObject({
    first: 'Payment Required',
    said: expect.stringMatching(/^Showing \d+ codes, [1-9]\d* passages?\.$/),
  });
  expect(before.asked.filter((line) => !line.startsWith('200') || line.endsWith('-new.js') || line.endsWith('-new.pf_meta'))).toEqual([]);
  const after = await search(page, 'barter required here');
  expect(after.first).toBe('Barter Required');
  expect(after.asked.filter((line) => line.endsWith('.js') && !/-new\.js$|pagefind\.js$/.test(line))).toEqual([]);

  expect(await copies(page)).toContain(old);
  await other.close();
  await page.goto(`${host.origin}/status/404/`);
  await expect.poll(() => copies(page)).toHaveLength(1);
  expect(await copies(page)).not.toContain(old);
  await host.stop();
  await page.goto(`${host.origin}/status/402/`);
  await expect(headline(page)).toHaveText('402 Barter Required');
});

test('half a build changes nothing: what was kept stays whole, and works', async ({ page }) => {
  const before = await copies(page);
  const half = await changedCopy(barter, (dist) => {
    const [archive = ''] = readdirSync(join(dist, 'offline'));
    writeFileSync(join(dist, 'offline', archive), '{"headers":[],"style":"","files":[],"moved":{}}');
  });
  await host.serve(half.folder);
  const update = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    if (worker) await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
    return worker?.state;
  });
  expect(update).toBe('redundant');
  expect(await copies(page)).toEqual(before);
  await host.stop();
  await page.goto(`${host.origin}/status/402/`);
  await expect(headline(page)).toHaveText('402 Payment Required');
  expect((await search(page, 'payment required')).first).toBe('Payment Required');
  half.remove();
});
