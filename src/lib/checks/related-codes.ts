import { mostRelated } from '../../schemas/status-code.ts';
import type { Page } from './page.ts';

/**
 * Takes all pages and gives the related codes that are unknown, the page's own, or one-way: confusion has two sides,
 * so a page that is named by another names it back. Only a page whose list is full may choose whom it names.
 */
export function relatedCodeProblems(pages: Page[]): string[] {
  const known = new Map(pages.map((page) => [page.code, page]));
  return pages.flatMap((page) =>
    page.data.related.flatMap(({ code }) => {
      const other = known.get(code);
      if (code === page.code) return [`${page.file}: related: ${code} is this page. Remove it.`];
      if (!other) return [`${page.file}: related: ${code} has no page. Correct the number, or write content/status/${code}.mdx.`];
      const back = other.data.related;
      if (back.length >= mostRelated || back.some((neighbour) => neighbour.code === page.code)) return [];
      return [
        `${page.file}: related: ${code} does not name ${page.code} back. Add "- { code: ${page.code}, difference: … }" to related in ${other.file}, or remove ${code} here.`,
      ];
    }),
  );
}
