import { expect, test } from '@playwright/test';
import { accessibleNames } from './accessible-names.ts';
import { kinds, openKind } from './kinds.ts';

const mend = 'The names that a screen reader reads have changed. If that is meant: npm run test:e2e -- names.spec.ts --update-snapshots';
const told = Object.keys(kinds).filter((kind) => !/^(home, searched|search without results|unofficial code)$/.test(kind));

/** Runs in a page and gives what a screen reader would stumble over and axe does not look for. */
function stumbles(): string[] {
  const start = (element: Element) => element.outerHTML.slice(0, 80);
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const levels = all('main :is(h1, h2, h3, h4)').map((heading) => Number(heading.localName[1]));
  const cells = all('tbody tr').filter((row) => !row.querySelector('th[scope=row]'));
  return [
    // Safari does not take a list without markers for one.
    ...all('ul, ol').filter((list) => getComputedStyle(list).listStyleType === 'none' && list.role !== 'list' && !list.closest('nav')),
    ...all('table').filter((table) => !table.ariaLabel && !table.querySelector('caption')),
    ...all('thead th:not([scope=col])'),
    ...cells,
    ...all('dialog:not([aria-label])'),
  ]
    .map(start)
    .concat(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1).map((level) => `h${level} after a step that is missing`))
    .concat(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']);
}

for (const kind of told) {
  test(`a screen reader finds the same names as before: ${kind}`, async ({ page, context }) => {
    await openKind(page, kind);
    expect(await page.evaluate(stumbles)).toEqual([]);
    const names = await accessibleNames(await context.newCDPSession(page));
    expect(names, mend).toMatchSnapshot(`${kind.replaceAll(/\W+/g, '-')}.txt`);
  });
}
