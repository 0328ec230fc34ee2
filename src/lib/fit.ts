/** Letters of Plex Mono are 0.6 em wide; the status line is set tighter. */
export const tracking = -0.05;
const advance = 0.6 + tracking;

/** Letters of Plex Sans are less than this wide on average, in em. */
const average = 0.52;

/** Sizes of a status line, each with the number of lines up to which it is used. One line is better than larger letters. */
const lineSizes = [
  { size: 132, lines: 1 },
  { size: 112, lines: 1 },
  { size: 92, lines: 1 },
  { size: 108, lines: 2 },
  { size: 84, lines: 3 },
  { size: 64, lines: 4 },
];
const textSizes = [46, 42, 38, 34, 30, 26];

function wrap(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1)} ${word}`;
    return lines.length > 0 && longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

/** Breaks between words into as few lines as `most` letters allow, of about the same length. */
function balance(text: string, most: number): string[] {
  const fewest = wrap(text, most).length;
  let narrower = most;
  while (narrower > 1 && wrap(text, narrower - 1).length === fewest) narrower--;
  return wrap(text, narrower);
}

/** Takes a status line and the width it has, and gives its lines and their size. No word is broken. */
export function fitLine(text: string, width: number): { size: number; lines: string[] } {
  const letters = (size: number) => Math.floor(width / (size * advance));
  const longest = Math.max(...text.split(' ').map((word) => word.length));
  const fitting = lineSizes.find(({ size, lines }) => longest <= letters(size) && wrap(text, letters(size)).length <= lines);
  const size = fitting?.size ?? Math.min(64, Math.floor(width / (longest * advance)));
  return { size, lines: balance(text, letters(size)) };
}

/** Takes a sentence, the box it has and its line height in em, and gives the largest size in which it fits. */
export function fitText(text: string, box: { width: number; height: number }, lineHeight: number): number {
  const height = (size: number) => wrap(text, Math.floor(box.width / (size * average))).length * size * lineHeight;
  return textSizes.find((size) => height(size) <= box.height) ?? Math.min(...textSizes);
}
