import { expect, type Frame, type Page } from '@playwright/test';

interface Kind {
  path: string;
  /** What is typed into the search, and which one: of the page, or the dialog. */
  typed?: string;
  into?: 'main' | 'dialog';
}

/** One page of each kind, and the states that only appear when somebody uses it. */
export const kinds: Record<string, Kind> = {
  home: { path: '/' },
  'home, searched': { path: '/', typed: 'gateway', into: 'main' },
  code: { path: '/status/502/' },
  'unofficial code': { path: '/status/499/' },
  class: { path: '/status/4xx/' },
  'search dialog': { path: '/status/305/', typed: 'gateway', into: 'dialog' },
  search: { path: '/search/?q=gateway' },
  'search without results': { path: '/search/?q=zzzzqqq' },
  'not found': { path: '/no/such/page/' },
  facts: { path: '/facts/' },
  changes: { path: '/changes/' },
  measured: { path: '/clients/' },
  scenario: { path: '/clients/interim/' },
  program: { path: '/clients/requests/' },
  about: { path: '/about/' },
  api: { path: '/api/' },
};

/** Takes a page or a frame and the name of a kind, opens it, and waits until it stands still. */
export async function openKind(page: Page | Frame, name: string): Promise<void> {
  const { path, typed, into } = kinds[name] ?? { path: name };
  await page.goto(path);
  if (into === 'dialog') await page.locator('[data-search-open]').click();
  if (typed) await page.locator(`${into} [data-search] input`).fill(typed);
  const asked = typed ?? new URLSearchParams(path.split('?')[1]).get('q');
  if (asked || path.startsWith('/no/')) await expect(page.locator('[data-search]:is([data-state=done], [data-state=none])')).toBeAttached();
  // On a busy machine the full text may come after it was given up.
  if (asked === 'gateway') await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
  if (/^\/(?:facts|clients)\//.test(path)) await expect(page.locator('.filters[data-off]')).toHaveCount(0);
  // Made when the browser is idle.
  if (path === '/about/') await expect(page.locator('#offline-copy button').first()).toBeVisible();
}
