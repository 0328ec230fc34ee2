import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeRetired } from '../../src/integrations/offline-copy.ts';
import { barterBuild, changedCopy, copies, openHost, settling, type Build, type Host } from './host.ts';

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

test('with Save-Data a new build comes without a copy, until the reader asks for one', async ({ page }) => {
  const other = await changedCopy(barter, (dist) => {
    const worker = join(dist, 'sw.js');
    const saving = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } });';
    writeFileSync(worker, saving + readFileSync(worker, 'utf8'));
  });
  await host.serve(other.folder);
  await page.goto(`${host.origin}/status/402/`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => settling(page)).toBe(false);
  // The old copy goes with the first page that is opened when no page from it is left.
  await page.goto(`${host.origin}/status/402/`);
  await page.goto(`${host.origin}/about/`);
  await expect.poll(() => copies(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep an offline copy' }).click();
  await expect(page.locator('#offline-copy').getByRole('status')).toHaveText(/^This browser keeps [1-9]\d\d pages/, { timeout: 30_000 });
  await host.stop();
  await page.goto(`${host.origin}/status/402/`);
  await expect(headline(page)).toHaveText('402 Barter Required');
  other.remove();
});

test('a build without offline copy takes back the worker and all copies', async ({ page }) => {
  const other = await changedCopy(barter, writeRetired);
  await host.serve(other.folder);
  await page.goto(`${host.origin}/status/402/`);
  await expect
    .poll(() => page.evaluate(async () => [await navigator.serviceWorker.getRegistrations(), await caches.keys()].flat().length))
    .toBe(0);
  await page.goto(`${host.origin}/status/402/`);
  await expect(headline(page)).toHaveText('402 Barter Required');
  other.remove();
});
