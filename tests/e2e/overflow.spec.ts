import { expect, test, type CDPSession, type Frame } from '@playwright/test';
import { openFrame } from './frame.ts';
import { kinds, openKind } from './kinds.ts';
import { misfits } from './misfits.ts';
import { chunks, paths } from './paths.ts';
import { smallTargets } from './targets.ts';
import { everyWidth, tellingWidths, tightWidths } from './widths.ts';

// A trace would paint and keep each of the widths.
test.use({ trace: 'off' });

/** `npm run sweep` asks at every width on every page, and takes its time; `SWEEP=8` at every eighth. */
const sweep = Number(process.env['SWEEP'] ?? 0);

/** WCAG 2.2, 1.4.12, as important as a reader's own stylesheet is. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

interface Reader {
  name: string;
  fontSize: number;
  dir: 'ltr' | 'rtl';
  css: string;
  /** Widths of a page that is like others of its kind. A mirrored page fits as its image does, and at 32 px 640 is 320 at 16. */
  widths: (fontSize: number) => number[];
}
const readers: Reader[] = [
  { name: 'as it is', fontSize: 16, dir: 'ltr', css: '', widths: tightWidths },
  { name: 'with text spacing', fontSize: 16, dir: 'ltr', css: spacing, widths: () => [320, 576, 900] },
  { name: 'right to left', fontSize: 16, dir: 'rtl', css: '', widths: () => [320] },
  { name: 'at 32 px', fontSize: 32, dir: 'ltr', css: '', widths: () => [320, 480] },
];

async function become({ dir, css, fontSize }: Reader, browser: CDPSession, frame: Frame): Promise<void> {
  // The preference of the browser: rem in media queries follows it, which a font size on the root does not do.
  await browser.send('Page.setFontSizes', { fontSizes: { standard: fontSize, fixed: fontSize } });
  const seen = await frame.evaluate(
    (reader) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(reader.css);
      document.adoptedStyleSheets = [sheet];
      document.documentElement.dir = reader.dir;
      return [getComputedStyle(document.documentElement).fontSize, matchMedia(`(width < ${1500 / reader.fontSize}rem)`).matches];
    },
    { dir, css, fontSize },
  );
  expect(seen).toEqual([`${fontSize}px`, true]);
}

for (const names of [...chunks(Object.keys(kinds), 3), ...chunks(paths, 14)]) {
  test(`nothing scrolls sideways, is cut off or small from 320 to 1440: ${names[0]} to ${names.at(-1)}`, async ({ page, context }) => {
    if (sweep) test.setTimeout(0);
    const frame = await openFrame(page);
    const browser = await context.newCDPSession(page);
    for (const name of names) {
      await openKind(frame, name);
      for (const reader of readers) {
        await become(reader, browser, frame);
        const widths = sweep
          ? everyWidth.filter((_, index) => index % sweep === 0)
          : (name in kinds ? tellingWidths : reader.widths)(reader.fontSize);
        const found = await frame.evaluate(misfits, widths);
        expect.soft(found.slice(0, 8), `${name}, ${reader.name}`).toEqual([]);
        // A reader's own lines may be lower than ours.
        if (!reader.css) expect.soft(await smallTargets(frame), `targets of ${name}, ${reader.name}, at ${widths.at(-1)} px`).toEqual([]);
      }
    }
  });
}
