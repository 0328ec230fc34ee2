import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

interface Saved {
  name: string;
  text: string;
}

/** Firefox saves what a page made, but does not report it by WebDriver BiDi: so the page is asked what it gave to be saved. */
async function given(page: Page, act: () => Promise<void>): Promise<Saved> {
  const file = page.evaluate(
    () =>
      new Promise<Saved>((done) => {
        const made = new Map<string, Blob>();
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          const url = make(blob);
          made.set(url, blob);
          return url;
        };
        HTMLAnchorElement.prototype.click = function () {
          void made
            .get(this.href)
            ?.text()
            .then((text) => done({ name: this.download, text }));
        };
      }),
  );
  const [result] = await Promise.all([file, act()]);
  return result;
}

/** Takes an act that saves a file, and gives its name and its text. */
export async function saved(page: Page, browserName: string, act: () => Promise<void>): Promise<Saved> {
  if (browserName === 'firefox') return given(page, act);
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
