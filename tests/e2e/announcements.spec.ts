import { expect, test, type Page } from '@playwright/test';

/** Notes in `window.said` what the live region says, and whether it was there, and silent, when the search began. */
function listen(into: string): void {
  const form = document.querySelector(`${into} [data-search]`) as HTMLElement;
  const region = form.querySelector('[role=status]') as HTMLElement;
  const said: string[] = [];
  Object.assign(window, { said });
  new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  new MutationObserver(() => {
    if (form.dataset['state'] === 'searching' && (region.textContent || !region.checkVisibility())) said.push('The region was not ready');
  }).observe(form, { attributeFilter: ['data-state'] });
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

/** Opens a page whose clock stands still, so that only the test says how fast somebody types. */
async function open(page: Page, path: string, into = 'main'): Promise<void> {
  await page.clock.install();
  const alive = page.waitForRequest('**/finder/core.*.json');
  await page.goto(path);
  if (into === 'dialog') await page.keyboard.press('/');
  const input = page.locator(`${into} [data-search] input`);
  await input.focus();
  await alive;
  // The full text comes with the first word, and waits for a clock that moves.
  await input.fill('teapot');
  await expect(page.locator(`${into} [data-search]:is([data-state=done], [data-state=failed])`)).toBeAttached();
  await input.fill('');
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await page.evaluate(listen, into);
}

/** Types with a pause after each key, and a second one when the first was long enough for an answer. */
async function type(page: Page, keys: string[], pause: number): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.clock.runFor(pause);
    if (pause < 250) continue;
    await expect(page.locator('[data-search]:is([data-state=done], [data-state=none])')).toBeAttached();
    await page.clock.runFor(pause);
  }
}

/** Moves the clock until a search is in a state: a pause in typing begins when the index has come, or failed to. */
const answered = (page: Page, state: string) =>
  expect(async () => {
    await page.clock.runFor(250);
    await expect(page.locator(`[data-search][data-state=${state}]`)).toBeAttached({ timeout: 500 });
  }).toPass();

const places: [string, string, string?][] = [
  ['search page', '/search/'],
  ['home page', '/'],
  ['dialog', '/status/404/', 'dialog'],
];
for (const [name, path, into] of places) {
  test(`the count is said once, after the last key: ${name}`, async ({ page }) => {
    await open(page, path, into);
    await type(page, [...'gateway'], 250);
    expect(await said(page)).toEqual([]);
    await page.clock.runFor(600);
    expect(await said(page)).toEqual([expect.stringMatching(/^Showing \d+ codes?, \d+ passages?\.$/)]);
    await page.clock.runFor(10_000);
    expect(await said(page)).toHaveLength(1);
  });
}

test('a long query typed fast is said once, and again when some of it is taken back', async ({ page }) => {
  await open(page, '/search/');
  await type(page, [...'too many requests from one client'], 30);
  await answered(page, 'done');
  await page.clock.runFor(10_000);
  expect(await said(page)).toHaveLength(1);
  await type(page, Array<string>(16).fill('Backspace'), 60);
  await answered(page, 'done');
  await page.clock.runFor(10_000);
  expect(await said(page)).toHaveLength(2);
  await page.keyboard.press('Escape');
  await page.clock.runFor(10_000);
  expect(await said(page)).toHaveLength(2);
  await expect(page.getByRole('status')).toHaveText('');
});

test('that nothing is found is said once', async ({ page }) => {
  await open(page, '/search/');
  await type(page, [...'zzzzqqq'], 30);
  await answered(page, 'none');
  await page.clock.runFor(10_000);
  expect(await said(page)).toEqual([expect.stringContaining('Nothing found for “zzzzqqq”')]);
});

test('that nothing can be searched is said once', async ({ page }) => {
  await page.route('**/{pagefind,finder}/**', (route) => route.abort());
  await open(page, '/search/');
  await type(page, [...'gone'], 30);
  await answered(page, 'failed');
  await page.clock.runFor(10_000);
  expect(await said(page)).toEqual([expect.stringContaining('The search could not be loaded.')]);
});

test('the region waits for a pause in speech', async ({ page }) => {
  for (const path of ['/', '/search/', '/status/404/', '/no/such/page/', '/facts/']) {
    await page.goto(path);
    const live = await page
      .locator('[aria-live], [role=alert], [role=status]')
      .evaluateAll((regions) => regions.map(({ role, ariaLive }) => role ?? ariaLive));
    expect(new Set(live), path).toEqual(new Set(['status']));
  }
});
