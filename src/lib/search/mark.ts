import type { MarkedText } from './hit.ts';
import { stem, words } from './words.ts';

/** Takes a text and the stems that matched and gives the text in pieces, those that hold one of them marked. */
export function markWords(text: string, matched: string[]): MarkedText[] {
  const stems = new Set(matched);
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter(Boolean)
    .map((piece) => ({ text: piece, marked: words(piece).some((word) => stems.has(stem(word))) }));
}
