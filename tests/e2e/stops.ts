/** A stop of the keyboard: its place among all that can be reached, where it stands on the page, and what is wrong with how it shows. */
export interface Stop {
  at: number;
  name: string;
  faults: string[];
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Whether it stands in what scrolls by itself. */
  apart: boolean;
}

/** Runs in a page: notes each stop in `window.stops`, when the Tab key is released, and gives how many there are to reach. */
export function watchStops(): number {
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const root = document.querySelector('dialog[open]') ?? document.body;
  const wanted = [...root.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
  );
  const called = (element: Element) => `${element.localName} “${(element.ariaLabel ?? element.textContent).trim().slice(0, 30)}”`;
  const inWindow = ({ top, bottom }: { top: number; bottom: number }) =>
    // What is taller than the window shows a part of itself.
    bottom - top > innerHeight / 2 ? bottom > 24 && top < innerHeight - 24 : top >= 0 && bottom <= innerHeight;

  const placeFault = (element: HTMLElement): string | undefined => {
    const rects = [...element.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
    for (const { left, right, top, bottom } of rects) {
      if (left < 0 || right > innerWidth || !inWindow({ top, bottom }))
        return `is out of the window, at ${left} ${top} to ${right} ${bottom}`;
      const x = (left + right) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const edges = bottom - top > innerHeight / 2 ? [] : [[left + 2, y], [right - 2, y], [x, top + 2], [x, bottom - 2]]; // prettier-ignore
      for (const [px = x, py = y] of [[x, y], ...edges]) {
        const hit = document.elementFromPoint(px, py);
        if (!element.contains(hit)) return `is covered by ${hit ? called(hit) : 'nothing'} at ${px} ${py}`;
      }
    }
    return rects.length > 0 ? undefined : 'has no size';
  };

  const ringFault = (element: HTMLElement): string | undefined => {
    const ringed = (element.matches('.ask input') && element.closest<HTMLElement>('.ask')) || element;
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(ringed);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'has no ring';
    const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth) - 1;
    for (const rect of ringed.getClientRects()) {
      const [left, right, top, bottom] = [rect.left - reach, rect.right + reach, rect.top - reach, rect.bottom + reach];
      if (left < 0 || right > innerWidth || !inWindow({ top, bottom })) return 'has a ring that leaves the window';
      for (let box = ringed.parentElement; box && box !== document.body; box = box.parentElement) {
        const edge = box.getBoundingClientRect();
        const within = left >= edge.left && right <= edge.right && top >= edge.top && bottom <= edge.bottom;
        if (!within && getComputedStyle(box).overflow !== 'visible') return `has a ring cut off by ${called(box)}`;
      }
    }
    return undefined;
  };

  const stops: Stop[] = [];
  Object.assign(window, { stops });
  // One watch at a time.
  (window as unknown as { watching?: AbortController }).watching?.abort();
  const { signal } = Object.assign(window, { watching: new AbortController() }).watching;
  const note = ({ key }: KeyboardEvent) => {
    const element = document.activeElement as HTMLElement;
    if (key !== 'Tab' || element === document.body) return;
    const { top, bottom, left, right } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const scroller = element.closest('.sheet');
    const down = scrollY + (scroller?.scrollTop ?? 0);
    const along = scroller?.scrollLeft ?? 0;
    const faults = [placeFault(element), ringFault(element)].filter((fault) => fault !== undefined);
    const place = { top: top + down, bottom: bottom + down, left: left + along, right: right + along, apart: scroller !== null };
    stops.push({ at: wanted.indexOf(element), name: called(element), faults, ...place });
  };
  addEventListener('keyup', note, { signal });
  return wanted.length;
}
