/**
 * Takes a word and a vocabulary and gives the word of the vocabulary that it is with two neighbouring letters
 * swapped, "lenght" for "length", or the word itself. The finder's library counts a swap as two errors.
 */
export function unswap(word: string, vocabulary: ReadonlySet<string>): string {
  if (word.length < 4 || vocabulary.has(word)) return word;
  for (let index = 0; index < word.length - 1; index += 1) {
    const swapped = word.slice(0, index) + (word[index + 1] ?? '') + (word[index] ?? '') + word.slice(index + 2);
    if (vocabulary.has(swapped)) return swapped;
  }
  return word;
}
