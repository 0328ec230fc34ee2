import type { Browser } from '@playwright/test';
import { putOn, slow } from './lines.ts';

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

/** Opens an address on the slow line and, once all is there, searches for the first time. */
export async function firstSearch(browser: Browser, url: string, query: string, { key, input, result }: SearchOf): Promise<Searched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const traffic = await putOn(page, slow);
  await page.goto(url, { waitUntil: 'networkidle' });
  traffic.reset();
  const seen = page.evaluate(
    (selector) =>
      new Promise<number>((done) => {
        addEventListener(
          'keydown',
          ({ timeStamp }) => {
            const look = () =>
              document.querySelector(selector)?.checkVisibility() ? done(performance.now() - timeStamp) : requestAnimationFrame(look);
            look();
          },
          { once: true, capture: true },
        );
      }),
    result,
  );
  // What goes wrong here first is what is told.
  seen.catch(() => undefined);
  await page.keyboard.press(key);
  await page.locator(input).fill(query);
  const milliseconds = await seen;
  const first = traffic.bytes;
  await traffic.settled();
  const { bytes, requests } = traffic;
  await context.close();
  return { milliseconds, first, bytes, requests };
}
