import type { Page } from '@playwright/test';

const controls = 'a[href], button, input, select, summary, [tabindex="0"]';

/** Takes a page and gives what can be pressed and is under 24 px wide or high, links in a sentence aside. Nearness to others excuses nothing. */
export const smallTargets = (page: Page) =>
  page.evaluate((selector) => {
    const inline = (element: Element) => getComputedStyle(element).display === 'inline';
    const block = (element: Element): Element =>
      element.parentElement && inline(element.parentElement) ? block(element.parentElement) : (element.parentElement ?? element);
    const inSentence = (element: Element) => {
      if (!inline(element)) return false;
      const around = block(element).cloneNode(true) as Element;
      for (const control of around.querySelectorAll(selector)) control.remove();
      return /\p{L}{2}/u.test(around.textContent);
    };
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} is ${box.width} x ${box.height}`);
  }, controls);
