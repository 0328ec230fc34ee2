import type { Page } from './page.ts';

/** Takes all pages and gives the related codes that are unknown or the page's own. */
export function relatedCodeProblems(pages: Page[]): string[] {
  const known = new Set(pages.map((page) => page.code));
  return pages.flatMap((page) =>
    page.data.related.flatMap(({ code }) => {
      if (code === page.code) return [`${page.file}: related: ${code} is this page. Remove it.`];
      if (!known.has(code)) return [`${page.file}: related: ${code} has no page. Correct the number, or write content/status/${code}.mdx.`];
      return [];
    }),
  );
}
