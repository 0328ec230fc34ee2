import type { CDPSession, Locator, Page } from '@playwright/test';
import { watchStops, type Stop } from './stops.ts';

const noted = (page: Page) => page.evaluate(() => (window as unknown as { stops: Stop[] }).stops);

/** Takes a page and walks it by the Tab key, all round. Gives how many stops there should be, and those that came. */
export async function walk(page: Page, browser: CDPSession, backwards = false): Promise<{ wanted: number; stops: Stop[] }> {
  const wanted = await page.evaluate(watchStops);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: backwards ? 8 : 0 };
  // Sent without waiting for each: they arrive in order. One more, because the focus leaves the page once.
  const sent = Array.from({ length: wanted + 1 }, () => [
    browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ]);
  await Promise.all(sent.flat());
  return { wanted, stops: (await noted(page)).slice(0, wanted) };
}

/** Takes a page and one of its elements and goes there by the Tab key. Gives the stops on the way. Throws when it cannot be reached. */
export async function tabTo(page: Page, target: Locator): Promise<Stop[]> {
  const most = await page.evaluate(watchStops);
  for (let step = 0; step <= most; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return noted(page);
  }
  throw new Error(`The Tab key does not lead to ${String(target)}`);
}

/** Takes stops in order and gives each step that jumps up or back where the eye goes down and on. */
export function jumps(stops: Stop[]): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before || stop.at < before.at || stop.apart !== before.apart) return [];
    const shared = Math.min(stop.bottom, before.bottom) - Math.max(stop.top, before.top);
    const sameLine = shared > Math.min(stop.bottom - stop.top, before.bottom - before.top) / 2;
    // Up is right where a column ends and the next one begins.
    const back = sameLine ? stop.left < before.left : stop.bottom <= before.top + 2 && stop.left < before.right;
    return back ? [`${before.name} → ${stop.name}`] : [];
  });
}
