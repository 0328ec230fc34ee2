import { expect, test, type Browser, type Page, type Route } from '@playwright/test';

const missing = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>Not here' });
const corrupt = (route: Route) => route.fulfill({ body: 'export const {', contentType: 'text/javascript' });
const silent = () => Promise.withResolvers<null>().promise;
const cut = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
};

const noFinder = 'The list of codes could not be loaded.';
const noText = 'The full text could not be loaded.';
const nothing = 'The search could not be loaded.';

type Case = [name: string, pattern: string, how: (route: Route) => Promise<unknown>, said: string];
const atOnce: Case[] = [
  ['no finder', '**/finder/**', missing, noFinder],
  ['a finder that is no JSON', '**/finder/**', corrupt, noFinder],
  ['half a finder', '**/finder/core.*.json', cut, noFinder],
  ['half of the rest of it', '**/finder/more.*.json', cut, 'Error messages could not be searched.'],
  ['no full text', '**/pagefind/**', missing, noText],
  ['a full-text search that is no script', '**/pagefind/pagefind.js', corrupt, noText],
  ['no list of its files', '**/pagefind-entry.json*', missing, noText],
  ['half of its list of pages', '**/*.pf_meta', cut, noText],
  ['half of its WebAssembly', '**/wasm.*', cut, noText],
  ['no part of its index', '**/*.pf_index', missing, noText],
  ['half a part of its index', '**/*.pf_index', cut, noText],
  ['half of a text', '**/*.pf_fragment', cut, noText],
  ['neither', '**/{pagefind,finder}/**', missing, nothing],
];
const late: Case[] = [
  ['a silent finder', '**/finder/**', silent, noFinder],
  ['a silent full text', '**/pagefind/**', silent, noText],
  ['a silent index of the full text', '**/*.pf_index', silent, noText],
  ['both silent', '**/{pagefind,finder}/**', silent, nothing],
];

/** Types a query into the dialog of a page and gives the milliseconds until something is said. */
async function askIn(page: Page): Promise<number> {
  await page.goto('/status/404/');
  await page.keyboard.press('/');
  const input = page.getByRole('dialog').getByRole('combobox');
  await expect(input).toBeFocused({ timeout: 20_000 });
  return input.evaluate(
    (element: HTMLInputElement) =>
      new Promise<number>((done) => {
        const region = element.form?.querySelector('[role=status]') as HTMLElement;
        const start = performance.now();
        new MutationObserver(() => region.textContent && done(performance.now() - start)).observe(region, { childList: true });
        element.value = 'gateway';
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  );
}

async function fails(browser: Browser, baseURL: string | undefined, [name, pattern, how, said]: Case): Promise<void> {
  const page = await browser.newPage({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(pattern, how);
  const time = await askIn(page);
  const region = page.getByRole('dialog').getByRole('status');
  await expect(region, name).toContainText(said);
  await expect(region.getByRole('link', { name: 'See all codes' }), name).toHaveAttribute('href', '/');
  expect((await page.locator('dialog [data-result]').count()) > 0, `${name}: results`).toBe(said !== nothing);
  expect(errors, name).toEqual([]);
  expect(time, `${name}: milliseconds`).toBeLessThan(4000);
  await page.close();
}

for (const one of atOnce) {
  test(`${one[0]}: a message says so, and leads on`, ({ browser, baseURL }) => fails(browser, baseURL, one));
}

test('what does not answer is given up within 4 seconds', async ({ browser, baseURL }) => {
  await Promise.all(late.map((one) => fails(browser, baseURL, one)));
});

const taken: [string, () => void, string, number][] = [
  ['no WebAssembly', () => Reflect.deleteProperty(window, 'WebAssembly'), noText, 8],
  [
    'WebAssembly forbidden by a policy',
    () => {
      const refuse = () => Promise.reject(new WebAssembly.CompileError('blocked'));
      Object.assign(WebAssembly, { compile: refuse, instantiate: refuse, instantiateStreaming: refuse, compileStreaming: refuse });
    },
    noText,
    8,
  ],
  [
    'no workers',
    () => {
      const refuse = function () {
        throw new DOMException('blocked', 'SecurityError');
      };
      Object.assign(window, { Worker: refuse, SharedWorker: refuse });
    },
    'Showing 8 codes, 8 passages.',
    16,
  ],
];

for (const [name, take, said, results] of taken) {
  test(`${name}: the finder answers, and what is lacking is said`, async ({ page }) => {
    await page.addInitScript(take);
    expect(await askIn(page)).toBeLessThan(4000);
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(said);
    await expect(page.locator('dialog [data-result]')).toHaveCount(results);
  });
}

test('after a failure the next query tries again', async ({ page }) => {
  await page.route('**/*.pf_index', missing);
  await askIn(page);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(noText);
  await page.unroute('**/*.pf_index');
  await page.getByRole('dialog').getByRole('combobox').fill('gateway nginx');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Showing \d+ codes, [1-9]\d* passages?\.$/);
});
