import type { ClassPage, Page } from './page.ts';

function codeProblems({ file, code, data }: Page): string[] {
  const redirects = code >= 300 && code < 400;
  return [
    redirects && !data.redirect && 'redirect: is missing. Every 3xx has one',
    !redirects && data.redirect && 'redirect: belongs to 3xx only. Remove it',
    data.standing === 'registered' && !data.spec && 'spec: is missing. A registered code has the section that defines it',
  ].flatMap((problem) => (problem ? [`${file}: ${problem}.`] : []));
}

/** Takes all pages and gives what the front matter says against the code itself or twice. */
export function frontMatterProblems(pages: Page[], classes: ClassPage[] = []): string[] {
  const first = new Map<string, string>();
  const twice = [...pages, ...classes].flatMap(({ file, data }) =>
    Object.entries({ summary: data.summary, gloss: 'gloss' in data ? data.gloss : undefined }).flatMap(([key, text]) => {
      if (!text) return [];
      const other = first.get(text);
      first.set(text, other ?? file);
      return other ? [`${file}: ${key}: is the same as in ${other}. Say what is different.`] : [];
    }),
  );
  return [...twice, ...pages.flatMap(codeProblems)];
}
