import { expect, test, type Page } from '@playwright/test';
import { changedPixels, picture, type Part } from './changed-pixels.ts';
import { kindsOfPage } from './kinds-of-page.ts';

const controls = 'a[href], button, input, select, summary, [tabindex="0"]';

/** Gives a name for each control that is shown: those of one name look alike. */
const kinds = (page: Page) =>
  page.locator(controls).evaluateAll((elements) =>
    elements.map((element) => {
      const name = ({ localName, className }: Element) => `${localName}.${className.replace(/ ?\bk\d\b/, '')}`;
      const top = document.querySelector('dialog[open]');
      const shown = element.checkVisibility({ visibilityProperty: true }) && (!top || top.contains(element));
      const around = element.parentElement as Element;
      return shown ? [around.parentElement as Element, around, element].map(name).join(' > ') : '';
    }),
  );

/** The part of the window round the control that has the focus, and the area of a line of 2 px along as much of its edge as is in the window. */
const surroundings = (page: Page) =>
  page.evaluate(() => {
    const inside = (value: number, end: number) => Math.min(Math.max(value, 0), end);
    const edge = ({ left, right, top, bottom }: DOMRect) => {
      const across =
        [top, bottom].filter((y) => y >= 0 && y <= innerHeight).length * (inside(right, innerWidth) - inside(left, innerWidth));
      const down = [left, right].filter((x) => x >= 0 && x <= innerWidth).length * (inside(bottom, innerHeight) - inside(top, innerHeight));
      return 2 * (across + down) - 16;
    };
    const control = document.activeElement as Element;
    const box = control.getBoundingClientRect();
    const lines = [...control.getClientRects()].map(edge);
    const [x, y] = [inside(box.left - 24, innerWidth), inside(box.top - 24, innerHeight)];
    const [width, height] = [inside(box.right + 24, innerWidth) - x, inside(box.bottom + 24, innerHeight) - y];
    const part: Part = { x: x + scrollX, y: y + scrollY, width, height };
    return {
      part,
      area: Math.min(
        edge(box),
        lines.reduce((sum, line) => sum + line, 0),
      ),
    };
  });

for (const [theme, medium] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const)) {
  test(`a ring of 3:1 is seen on each kind of control: ${theme}`, async ({ page, context }) => {
    const table = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.bringToFront();
    await page.emulateMedia({ ...medium, reducedMotion: 'reduce' });
    const seen = new Set(['']);
    const faint: string[] = [];
    for (const open of Object.values(kindsOfPage)) {
      await open(page);
      for (const [index, kind] of (await kinds(page)).entries()) {
        if (seen.has(kind)) continue;
        seen.add(kind);
        const control = page.locator(controls).nth(index);
        await page.keyboard.press('Shift');
        await control.focus();
        const { part, area } = await surroundings(page);
        const ringed = await picture(session, part);
        await control.blur();
        const changed = await changedPixels(table, await picture(session, part), ringed);
        // A tenth less: corners are round.
        if (changed < 0.9 * area) faint.push(`${kind}: ${changed} of ${Math.round(area)} px`);
      }
    }
    expect(seen.size).toBeGreaterThan(30);
    expect(faint).toEqual([]);
  });
}
