import { readFileSync } from 'node:fs';

const first = 320;
const last = 1440;
const sheet = /<style[^>]*>([\s\S]*?)<\/style>/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';
const numbers = (pattern: RegExp) => [...sheet.matchAll(pattern)].map((found) => found.slice(1).map(Number));
const within = (widths: number[]) =>
  [...new Set(widths.map(Math.round))].filter((width) => width >= first && width <= last).sort((a, b) => a - b);

const queries = (fontSize: number) => numbers(/\(width\s*[<>]=?\s*([\d.]+)rem\)/g).map(([rem = 0]) => rem * fontSize);

/** Where a length in vw reaches its least and its most. */
const ends = (fontSize: number) =>
  numbers(/clamp\((?:min\()?([\d.]+)rem[^()]*\)?,\s*([\d.]+)vw,\s*([\d.]+)rem\)/g).flatMap(([least = 0, vw = 1, most = 0]) =>
    [least, most].map((rem) => (rem * fontSize * 100) / vw),
  );

/** Every width from 320 to 1440. */
export const everyWidth = Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Takes the font size of the browser and gives the widths at which columns are narrowest: 320, and the first after each media query. */
export const tightWidths = (fontSize: number) => within([first, ...queries(fontSize)]);

/** Takes the font size of the browser and gives every 64th width, both sides of each media query, and where a length in vw ends. */
export const tellingWidths = (fontSize: number) =>
  within([
    ...queries(fontSize).flatMap((width) => [width - 1, width]),
    ...ends(fontSize),
    ...everyWidth.filter((_, index) => index % 64 === 0),
  ]);
