import { referred, type Page, type Referring } from './page.ts';

/** Takes all pages, and the class pages, and gives their references to codes that do not exist or carry a wrong phrase. */
export function statusReferenceProblems(pages: Page[], classes: Referring[] = []): string[] {
  const phrases = new Map(pages.map((page) => [page.code, page.data.phrase]));
  return [...pages, ...classes].flatMap((page) =>
    referred(page).flatMap(({ key, piece }) => {
      if (piece.kind !== 'status') return [];
      const phrase = phrases.get(piece.code);
      if (phrase === undefined)
        return [`${page.file}: ${key}: [${piece.code}] has no page. Correct the number, or write content/status/${piece.code}.mdx.`];
      if (piece.phrase && piece.phrase !== phrase)
        return [`${page.file}: ${key}: [${piece.code} ${piece.phrase}] should be [${piece.code} ${phrase}].`];
      return [];
    }),
  );
}
