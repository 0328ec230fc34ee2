import type { Frame } from '@playwright/test';

const controls = 'a[href], button, input, select, summary, [tabindex="0"]';

/** Takes a page and gives what can be pressed and is under 24 px wide or high, links in a sentence aside. Nearness to others excuses nothing. */
export const smallTargets = (frame: Frame) =>
  frame.evaluate((selector) => {
    const inline = (element: Element) => getComputedStyle(element).display === 'inline';
    const block = (element: Element): Element =>
      element.parentElement && inline(element.parentElement) ? block(element.parentElement) : (element.parentElement ?? element);
    const sentences = new Map<Element, boolean>();
    const isSentence = (around: Element): boolean => {
      const known = sentences.get(around);
      if (known !== undefined) return known;
      const copy = around.cloneNode(true) as Element;
      for (const control of copy.querySelectorAll(selector)) control.remove();
      const found = /\p{L}{2}/u.test(copy.textContent);
      sentences.set(around, found);
      return found;
    };
    return [...document.querySelectorAll(selector)]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .filter(({ element }) => element.checkVisibility({ visibilityProperty: true }))
      .filter(({ element }) => !(inline(element) && isSentence(block(element))))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} is ${box.width} x ${box.height}`);
  }, controls);
