/**
 * Runs in a page that stands in a frame. Takes widths, gives the frame one after the other, and gives what does not
 * fit: a page that scrolls sideways, parts that stick out of the window, content that sticks out of its box or is cut
 * off in it. Setting a width and asking for a size lays the page out anew at once, media queries and all.
 */
export function misfits(widths: number[]): string[] {
  const root = document.documentElement;
  /** What scrolls by itself, on purpose. */
  const scrollers = 'pre, .sheet';
  /** What the browser cuts by itself, and what is out of sight on purpose. */
  const apart = 'option, select, input, .sr-only, .skip:not(:focus)';
  const boxes = [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((box) => !box.matches(apart))
    .map((box) => ({
      box,
      scrolls: box.matches(scrollers),
      cuts: /hidden|clip/.test(getComputedStyle(box).overflowY),
      outer: box.matches('body > *, body > * > *'),
    }));
  const called = (box: HTMLElement) => `${box.localName}.${box.className} “${box.textContent.trim().slice(0, 30)}”`;

  const misfit = ({ box, scrolls, cuts, outer }: (typeof boxes)[number]): string | undefined => {
    const inside = box.clientWidth;
    // Inline boxes and what is not shown have no width of their own.
    if (inside === 0) return undefined;
    if (!scrolls && box.scrollWidth > inside + 1) return `${called(box)} holds ${box.scrollWidth} in ${inside}`;
    if (cuts && box.scrollHeight > box.clientHeight + 1) return `${called(box)} is cut below`;
    if (!outer) return undefined;
    const { left, right } = box.getBoundingClientRect();
    return left < -1 || right > root.clientWidth + 1 ? `${called(box)} is at ${left} to ${right}` : undefined;
  };

  return widths.flatMap((width) => {
    (frameElement as HTMLIFrameElement).style.width = `${width}px`;
    const out = boxes.flatMap((item) => {
      const what = misfit(item);
      return what ? [{ box: item.box, what }] : [];
    });
    const found = out.filter(({ box }) => !out.some((other) => other.box !== box && box.contains(other.box))).map(({ what }) => what);
    if (root.clientWidth !== width) found.unshift(`the page is ${root.clientWidth} wide`);
    if (root.scrollWidth > root.clientWidth) found.unshift(`the page scrolls to ${root.scrollWidth}`);
    return found.map((what) => `${width}: ${what}`);
  });
}
