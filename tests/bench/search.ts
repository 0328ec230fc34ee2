import type { Browser } from '@playwright/test';
import { slowDown, type Served } from './server.ts';

/** How a site's search is opened, typed into and answers. */
export interface SearchOf {
  key: string;
  input: string;
  result: string;
}

export const searches: Record<'ours' | 'starlight', SearchOf> = {
  ours: { key: '/', input: 'dialog[open] input', result: 'dialog[open] [data-result]' },
  starlight: { key: 'Control+k', input: 'dialog[open] input', result: 'dialog[open] .pagefind-ui__result-link' },
};

/** The first search from a cold page: milliseconds and bytes from opening to the first result, bytes and requests until nothing more comes. */
export interface Searched {
  milliseconds: number;
  first: number;
  bytes: number;
  requests: number;
}

/** Opens a page and, once all is there, searches for the first time. */
export async function firstSearch(
  browser: Browser,
  site: Served,
  path: string,
  query: string,
  { key, input, result }: SearchOf,
): Promise<Searched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await slowDown(page, site.line);
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  await site.settled();
  site.reset();
  // The listener has to stand before the key is pressed: so the promise is made first, and waited for after.
  const seen = await page.evaluateHandle((selector) => {
    const milliseconds = new Promise<number>((done) => {
      const listen = ({ timeStamp }: KeyboardEvent) => {
        const look = () =>
          document.querySelector(selector)?.checkVisibility() ? done(performance.now() - timeStamp) : requestAnimationFrame(look);
        look();
      };
      addEventListener('keydown', listen, { once: true, capture: true });
    });
    return { milliseconds };
  }, result);
  await page.keyboard.press(key);
  await page.locator(input).fill(query);
  const milliseconds = await seen.evaluate((made) => made.milliseconds);
  const first = site.traffic().bytes;
  await site.settled();
  const all = site.traffic();
  await context.close();
  return { milliseconds, first, ...all };
}
