import type { Page, Response } from '@playwright/test';

/** The policy comes twice; each of the two must be enough, and both together no more than one. */
export const ways = ['header and page', 'header', 'page'] as const;
export type Way = (typeof ways)[number];

const inPage = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Leaves the policy of every page in the header, in the page, or in both, and adds `more` to each page. */
export async function give(page: Page, way: Way, more = ''): Promise<void> {
  if (way === 'header and page' && !more) return;
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch({ maxRedirects: 0 });
    const headers = response.headers();
    if (way === 'page') delete headers['content-security-policy'];
    const html = (await response.text()).replace(way === 'header' ? inPage : '', '');
    await route.fulfill({ response, headers, body: html.replace('</main>', `${more}</main>`) });
  });
}

/** Collects what a page does wrong, on every document that it opens: against the policy, errors, and requests to other origins. */
export async function watch(page: Page, origin: string): Promise<{ found: () => Promise<string[]> }> {
  const list = new Set<string>();
  await page.exposeFunction('tell', (text: string) => list.add(text));
  await page.addInitScript(() => {
    const { tell } = window as unknown as { tell: (text: string) => void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      tell(`${effectiveDirective} ${blockedURI} on ${location.pathname}`),
    );
  });
  page.on('pageerror', (error) => list.add(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol.startsWith('http')) list.add(`request to ${asked}`);
  });
  // What the page has told so far arrives before the answer to a question that is put to it now.
  return { found: async () => (await page.evaluate(() => true), [...list]) };
}

/** Takes a page and the response that it came with, and gives what is wrong with its policy: it is the same in header and page, but for frames. */
export async function policyProblems(page: Page, response: Response | null): Promise<string[]> {
  const inHeader = response?.headers()['content-security-policy'];
  const inPage = await page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[http-equiv=content-security-policy]')?.content);
  return inHeader === `${inPage}; frame-ancestors 'none'` ? [] : [`the header has ${inHeader}, the page ${inPage}`];
}
