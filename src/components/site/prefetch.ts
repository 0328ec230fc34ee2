import { pageLinks } from './page-links.ts';

/** A pointer that only passes is gone by then. */
const rest = 65;
/** How many pages one page may fetch ahead: about 230 kB. */
const most = 20;

const { saveData, effectiveType } =
  (navigator as Navigator & { connection?: { saveData: boolean; effectiveType: string } }).connection ?? {};
const rules = document.querySelector('[type=speculationrules]');
const wanted = new Set<string>();
const budget = saveData || /2g/.test(effectiveType ?? '') ? 0 : most;

function want(href: string): void {
  if (wanted.add(href).size > budget) rules?.remove();
  else if (!HTMLScriptElement.supports?.('speculationrules')) fetch(href, { priority: 'low' }).catch(() => undefined);
}

/**
 * Fetches the page of a link on which pointer or focus rests, for browsers without speculation rules, and takes the rules
 * away when there were enough, when the reader saves data, or when the line is slow.
 */
export function prefetch(): void {
  let timer: ReturnType<typeof setTimeout>;
  if (!budget) want('');
  for (const type of ['pointerover', 'focusin']) {
    addEventListener(type, ({ target }) => {
      clearTimeout(timer);
      const link = (target as HTMLElement).closest?.<HTMLAnchorElement>(pageLinks);
      if (link) timer = setTimeout(want, rest, link.href);
    });
  }
}
