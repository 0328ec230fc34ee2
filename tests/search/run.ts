import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../browser.ts';

/** Gives a port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The built site is not served. Run "npm run build" first.');
}

/** Serves the built site, opens a browser, hands both to `work`, and stops them again. */
export async function withSite(work: (browser: Browser, base: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const server = spawn(process.execPath, ['src/preview/serve.ts', '--port', String(port)], { stdio: 'ignore' });
  try {
    await answers(base);
    const browser = await chromium.launch(launchOptions());
    await work(browser, base);
    await browser.close();
  } finally {
    server.kill();
  }
}

/** Types a query into the search page and gives the ids of the results, in order, when the list is final. */
export async function resultsOf(page: Page, query: string): Promise<string[]> {
  const form = page.locator('[data-search]');
  await form.locator('input').fill('');
  await page.waitForSelector('[data-search][data-state=idle]');
  await form.locator('input').fill(query);
  await page.waitForSelector('[data-search]:is([data-state=done], [data-state=none], [data-state=failed])', { timeout: 15_000 });
  return form.locator('[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('data-result') ?? ''));
}
