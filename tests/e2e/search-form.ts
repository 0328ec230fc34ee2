import { expect, type Page } from '@playwright/test';

/** The results that are shown, in order. */
export const results = (page: Page) => page.locator('[data-search] [data-result]:visible');

/** Waits until the search has a state: `done`, when the list is final. */
export const settled = (page: Page, state = 'done') => expect(page.locator(`[data-search][data-state=${state}]`)).toBeAttached();
