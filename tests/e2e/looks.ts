import type { Page } from '@playwright/test';

/**
 * Takes a page and a part of it and gives its looks: all that a text, and everything behind it, is painted with. Texts of equal looks
 * have equal contrast. One text of each look is marked with `data-look` and the place of its look in the list.
 */
export const looks = (page: Page, within: string) =>
  page.evaluate((part) => {
    const behind = new Map<Element, string>();
    const ground = (element: Element | null): string => {
      if (!element) return '';
      const known = behind.get(element);
      if (known !== undefined) return known;
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
      const all = [ground(element.parentElement), backgroundColor, backgroundImage, opacity, position].join();
      behind.set(element, all);
      return all;
    };
    const look = (element: Element) => {
      const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
      return [ground(element), color, fontSize, fontWeight, textShadow].join();
    };
    const written = (element: Element) =>
      element.matches('input, select') || [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

    for (const element of document.querySelectorAll('[data-look]')) element.removeAttribute('data-look');
    const texts = [...document.querySelectorAll(`${part} *`)].filter((element) => written(element) && element.checkVisibility());
    const found = new Map(texts.map((element) => [look(element), element]));
    for (const [index, element] of [...found.values()].entries()) element.setAttribute('data-look', String(index));
    return [...found.keys()];
  }, within);

/**
 * Takes a page and a part of it and gives the kinds of place that a text stands in there: its element and all around it, by name,
 * class, state, what stands before it, and whether it is shown. Texts in one kind of place are taken to look alike in every medium.
 */
export const placesOfText = (page: Page, within: string) =>
  page.evaluate((part) => {
    const chains = new Map<Element | null, string>([[null, '']]);
    const chain = (element: Element): string => {
      const known = chains.get(element);
      if (known !== undefined) return known;
      const state = [...element.attributes].filter(({ name }) =>
        /^(?:class|style|role|open|hidden|disabled|aria-|data-(?:state|off))/.test(name),
      );
      const own = [
        element.localName,
        ...state.map(({ name, value }) => (name.startsWith('aria-label') ? name : `${name}=${value}`)),
      ].join();
      const { previousElementSibling: before, parentElement: around } = element;
      const after = before ? `${before.localName}.${before.className}` : 'first';
      const all = `${around ? chain(around) : ''} > ${after} + ${own} ${element.checkVisibility() ? 'shown' : 'hidden'}`;
      chains.set(element, all);
      return all;
    };
    return [...new Set([...document.querySelectorAll(`${part} *`)].map(chain))];
  }, within);
