import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Job, Lane, Result, Sent } from './client.ts';
import { freePort } from './foreground.ts';
import { askByFetch, useAs } from './ways.ts';
import { labPage, places } from './wire.ts';

interface Tab {
  context: BrowserContext;
  page: Page;
  /** The page that it shows, as far as that is known. */
  at?: string | undefined;
}

/** What is asked with `how` in these words can be asked with a name and a password at hand. It has a tab of its own: the tab intercepts. */
const atHand = ' with credentials';
const httpCredentials = { username: 'lab', password: 'lab' };
const wantsCredentials = ({ requests }: Job) => requests.some(({ how = '' }) => how.endsWith(atHand));

async function openTab(browser: Browser, job: Job): Promise<Tab> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, ...(wantsCredentials(job) && { httpCredentials }) });
  return { context, page: await context.newPage() };
}

/** The browser's own error page takes the place of the document in its own time. */
async function shown(page: Page, tries = 5): Promise<Result> {
  try {
    return await page.evaluate(() => ({ url: document.documentURI, body: document.body.innerText }));
  } catch (error) {
    if (tries === 0) throw error;
    await page.waitForTimeout(200);
    return shown(page, tries - 1);
  }
}

/** Goes to an address and gives what is shown then. An address without a page is an error only for the program that drives the browser. */
async function navigate(page: Page, { url }: Sent): Promise<Result> {
  const response = await page.goto(url, { timeout: 0 }).catch(() => undefined);
  return { ...(response && { status: response.status() }), ...(await shown(page)) };
}

function ask(page: Page, sent: Sent): Promise<Result> {
  const how = sent.how?.replace(atHand, '') ?? 'fetch';
  if (how === 'navigate') return navigate(page, sent);
  return how in useAs ? page.evaluate(useAs[how as keyof typeof useAs], sent.url) : page.evaluate(askByFetch, sent);
}

const setsCookies = ({ requests }: Job) => requests.some(({ headers }) => headers?.['Cookie']);
/** Tells whether a job takes the tab elsewhere. */
const goesAway = ({ requests }: Job) => requests.some(({ how = '' }) => how.startsWith('navigate'));

/**
 * Takes a way to start a browser and gives it as a client that is started: one process, and a page of the origin that stays
 * from job to job, since to go to a page costs six times as much as to ask from it.
 */
export async function openBrowser(start: () => Promise<Browser>): Promise<Lane> {
  const port = await freePort();
  const askedFrom = new URL(labPage, `http://${places['{origin}']}:${port}`).href;
  let browser = await start();
  let tab: Tab | undefined;

  async function work(job: Job): Promise<Result[]> {
    if (tab && wantsCredentials(job)) {
      await tab.context.close();
      tab = undefined;
    }
    tab ??= await openTab(browser, job);
    const { context, page, at } = tab;
    const away = goesAway(job);
    const from = away ? new URL(labPage, job.requests[0]?.url).href : askedFrom;
    if (at !== from) await page.goto(from, { timeout: 0 });
    tab.at = away ? undefined : from;
    const results = [];
    for (const sent of job.requests) results.push(await ask(page, sent));
    if (wantsCredentials(job)) {
      await context.close();
      tab = undefined;
    } else if (setsCookies(job)) await context.clearCookies();
    return results;
  }

  return {
    version: browser.version(),
    originPort: port,
    remembers: true,
    async run(job, signal) {
      const { promise: late, reject } = Promise.withResolvers<never>();
      signal.addEventListener('abort', () => reject(new Error('the browser does not answer')));
      try {
        return await Promise.race([work(job), late]);
      } catch (error) {
        await browser.close();
        tab = undefined;
        browser = await start();
        throw error;
      }
    },
    close: () => browser.close(),
  };
}
