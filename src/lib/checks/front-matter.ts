import type { Page } from './page.ts';

/** Takes all pages and gives what the front matter says against the code itself or twice. */
export function frontMatterProblems(pages: Page[]): string[] {
  const summaries = new Map<string, string>();
  return pages.flatMap((page) => {
    const problems: string[] = [];
    const first = summaries.get(page.data.summary);
    if (first) problems.push(`${page.file}: summary: is the same as in ${first}. Say what is different.`);
    summaries.set(page.data.summary, page.file);
    const redirects = page.code >= 300 && page.code < 400;
    if (redirects !== Boolean(page.data.redirect))
      problems.push(`${page.file}: redirect: ${redirects ? 'is missing. Every 3xx has one' : 'belongs to 3xx only. Remove it'}.`);
    if (page.data.standing === 'registered' && !page.data.spec)
      problems.push(`${page.file}: spec: is missing. A registered code has the section that defines it.`);
    return problems;
  });
}
