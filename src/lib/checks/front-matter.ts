import type { Page } from './page.ts';

/** Takes all pages and gives what the front matter says against the code itself or twice. */
export function frontMatterProblems(pages: Page[]): string[] {
  const seen = new Map<string, string>();
  return pages.flatMap((page) => {
    const problems: string[] = [];
    for (const key of ['summary', 'gloss'] as const) {
      const text = page.data[key];
      if (!text) continue;
      const first = seen.get(text);
      if (first) problems.push(`${page.file}: ${key}: is the same as in ${first}. Say what is different.`);
      seen.set(text, page.file);
    }
    const redirects = page.code >= 300 && page.code < 400;
    if (redirects !== Boolean(page.data.redirect))
      problems.push(`${page.file}: redirect: ${redirects ? 'is missing. Every 3xx has one' : 'belongs to 3xx only. Remove it'}.`);
    if (page.data.standing === 'registered' && !page.data.spec)
      problems.push(`${page.file}: spec: is missing. A registered code has the section that defines it.`);
    return problems;
  });
}
