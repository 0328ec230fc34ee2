import { expect, test, type Page } from '@playwright/test';

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    const ring = element.closest('.ask') ?? element;
    return {
      body: element === document.body,
      text: (element.getAttribute('aria-label') ?? element.textContent.trim()).slice(0, 60),
      visible: element.getBoundingClientRect().width > 0,
      outline: style.outlineStyle !== 'none' || getComputedStyle(ring).outlineStyle !== 'none',
    };
  });

test('every stop of the keyboard is visible, from the skip link to the last', async ({ page }) => {
  await page.goto('/status/305/');
  const stops: Awaited<ReturnType<typeof focused>>[] = [];
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    // Past the last stop some browsers go to their own controls, others begin again.
    if (stop.body || stop.text === stops[0]?.text) break;
    stops.push(stop);
  }
  expect(stops[0]?.text).toBe('Skip to content');
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.filter(({ visible, outline }) => !visible || !outline)).toEqual([]);
});

test('the skip link jumps over the header', async ({ page }) => {
  await page.goto('/status/305/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect((await focused(page)).text).toBe('3xx Redirection');
});
