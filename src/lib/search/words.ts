const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\d+/gu;
const ending = /(?:ing|ed|es|s|e)$/;

/** Takes a word in small letters and gives its stem: "redirected" and "redirects" become "redirect". */
export function stem(word: string): string {
  const cut = word.replace(ending, '');
  return word.length >= 5 && cut.length >= 4 ? cut : word;
}

/** Takes a text and gives the stems of its words, in order. */
export function stems(text: string): string[] {
  return words(text).map(stem);
}

/**
 * Takes a text and gives its words in small letters, without accents, in order. Identifiers give their parts:
 * `StatusNotFound`, `HTTP_NOT_FOUND` and `:not_found` all give "not", "found".
 */
export function words(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return (plain.match(part) ?? []).map((word) => word.toLowerCase());
}

/** Takes a text and gives the stems to look for or to index: of its words, and of identifiers written as one word. */
export function terms(text: string): string[] {
  const wholes = text.match(/[\p{L}\d]+/gu) ?? [];
  const joined = wholes.filter((whole) => words(whole).length > 1).map((whole) => whole.toLowerCase());
  return [...words(text), ...joined].map(stem);
}
