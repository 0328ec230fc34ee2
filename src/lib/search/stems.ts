import { noise } from './query.ts';
import { stem, words } from './words.ts';

/** The noise as stems. */
export const quiet: ReadonlySet<string> = new Set([...noise].map(stem));

/**
 * Takes texts that a page is found by and gives each as stems without noise, once: what matching needs of
 * them, in about two thirds of the bytes.
 */
export function stemLines(texts: string[]): string {
  const lines = texts.map((text) =>
    words(text)
      .filter((word) => !noise.has(word))
      .map(stem)
      .join(' '),
  );
  return [...new Set(lines)].filter(Boolean).join('\n');
}
