/**
 * Runs in a page that stands in a frame. Takes widths, gives the frame one after the other, and gives what does not
 * fit: a page that scrolls sideways, boxes that stick out of the window, content that sticks out of its box or is cut
 * off in it. Setting a width and asking for a size lays the page out anew at once, media queries and all.
 */
export function misfits(widths: number[]): string[] {
  const root = document.documentElement;
  /** What scrolls by itself, on purpose. */
  const scrollers = 'pre, .sheet';
  /** What the browser cuts by itself, and what is out of sight on purpose. */
  const apart = 'option, select, input, .sr-only, .skip:not(:focus)';
  const boxes = [...document.body.querySelectorAll<HTMLElement>('*')].filter((box) => !box.matches(apart));
  const called = (box: HTMLElement) => `${box.localName}.${box.className} “${box.textContent.trim().slice(0, 30)}”`;

  const misfit = (box: HTMLElement): string | undefined => {
    const inside = box.clientWidth;
    // Inline boxes and what is not shown have no width of their own.
    if (inside === 0) return undefined;
    const scrolls = box.matches(scrollers);
    if (!scrolls && box.scrollWidth > inside + 1) return `${called(box)} holds ${box.scrollWidth} in ${inside}`;
    if (box.scrollHeight > box.clientHeight + 1 && /hidden|clip/.test(getComputedStyle(box).overflowY))
      return `${called(box)} is cut below`;
    const { left, right } = box.getBoundingClientRect();
    const out = left < -1 || right > root.clientWidth + 1;
    return out && !box.parentElement?.closest(scrollers) ? `${called(box)} is at ${left} to ${right}` : undefined;
  };

  return widths.flatMap((width) => {
    (frameElement as HTMLIFrameElement).style.width = `${width}px`;
    const out = boxes.flatMap((box) => {
      const what = misfit(box);
      return what ? [{ box, what }] : [];
    });
    const found = out.filter(({ box }) => !out.some((other) => other.box !== box && box.contains(other.box))).map(({ what }) => what);
    if (root.clientWidth !== width) found.unshift(`the page is ${root.clientWidth} wide`);
    if (root.scrollWidth > root.clientWidth) found.unshift(`the page scrolls to ${root.scrollWidth}`);
    return found.map((what) => `${width}: ${what}`);
  });
}
