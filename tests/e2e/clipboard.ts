import type { Page } from '@playwright/test';

/** Gives what a reader gets who pastes now. Asking the clipboard itself needs a permission that only Chromium grants to tests. */
export async function pasted(page: Page): Promise<string> {
  const box = await page.evaluateHandle(() => document.body.appendChild(document.createElement('textarea')));
  await box.focus();
  await page.keyboard.press('ControlOrMeta+v');
  const text = await box.inputValue();
  await box.evaluate((element) => element.remove());
  return text;
}
