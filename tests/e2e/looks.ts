import type { Page } from '@playwright/test';

/**
 * Takes a page and a selector and gives the looks of what it chooses: all that a text, and everything behind it, is painted with.
 * Texts of equal looks have equal contrast. One text of each look is marked with `data-look` and the place of its look in the list.
 */
export const looks = (page: Page, chosen: string) =>
  page.evaluate((selector) => {
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
    const texts = [...document.querySelectorAll(selector)].filter((element) => written(element) && element.checkVisibility());
    const found = new Map(texts.map((element) => [look(element), element]));
    for (const [index, element] of [...found.values()].entries()) element.setAttribute('data-look', String(index));
    return [...found.keys()];
  }, chosen);

/**
 * Takes a page and a part of it and gives the kinds of place that a text stands in there: its element and all around it, by name,
 * class, state, whether it is shown, and which selectors that look at neighbours or content choose it. Texts in one kind of place
 * look alike in every medium. Each element is marked with `data-place` and its kind's place in the list.
 */
export const placesOfText = (page: Page, within: string) =>
  page.evaluate((part) => {
    const selectors = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? [rule.selectorText.replace(/::[\w-]+/g, '')] : []),
        ...('cssRules' in rule ? selectors(rule.cssRules as CSSRuleList) : []),
      ]);
    const beside = new Set([...document.styleSheets].flatMap(({ cssRules }) => selectors(cssRules)));
    const telling = [...beside].filter((selector) => /[+~]|:(?:first|last|nth|only|has|empty)/.test(selector));
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
        ...telling.flatMap((selector, index) => (element.matches(selector) ? index : [])),
      ].join();
      const { parentElement: around } = element;
      const all = `${around ? chain(around) : ''} > ${own} ${element.checkVisibility() ? 'shown' : 'hidden'}`;
      chains.set(element, all);
      return all;
    };
    const found = new Map<string, number>();
    for (const element of document.querySelectorAll(`${part} *`)) {
      const place = chain(element);
      if (!found.has(place)) found.set(place, found.size);
      element.setAttribute('data-place', String(found.get(place)));
    }
    return [...found.keys()];
  }, within);
