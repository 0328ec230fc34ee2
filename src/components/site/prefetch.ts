import { ahead, pageLinks } from './page-links.ts';

/** A pointer that only passes is gone by then. */
const rest = 65;
/** How many pages one page may fetch ahead: about 230 kB. */
const most = 20;

const { saveData, effectiveType } =
  (navigator as Navigator & { connection?: { saveData: boolean; effectiveType: string } }).connection ?? {};
const rules = document.querySelector('[type=speculationrules]');
const wanted = new Set<string>();
const budget = saveData || /2g/.test(effectiveType ?? '') ? 0 : most;

function want(link: HTMLAnchorElement): void {
  document.querySelector(`a[${ahead}]`)?.removeAttribute(ahead);
  if (wanted.add(link.href).size > budget) rules?.remove();
  else if (HTMLScriptElement.supports?.('speculationrules')) link.setAttribute(ahead, '');
  else fetch(link.href, { priority: 'low' }).catch(() => undefined);
}

/**
 * Makes the page of a link ready on which pointer or focus rests, sooner than the browser's rules would, or fetches it where
 * there are none; and takes the rules away when there were enough, when the reader saves data, or when the line is slow.
 */
export function prefetch(): void {
  let timer: ReturnType<typeof setTimeout>;
  if (!budget) rules?.remove();
  for (const type of ['pointerover', 'focusin']) {
    addEventListener(type, ({ target }) => {
      clearTimeout(timer);
      const link = (target as HTMLElement).closest?.<HTMLAnchorElement>(pageLinks);
      if (link) timer = setTimeout(want, rest, link);
    });
  }
}
