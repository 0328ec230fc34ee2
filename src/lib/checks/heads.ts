import type { BuiltSite } from './site.ts';

/** Takes the built site and gives the titles and descriptions that two pages share. */
export function headProblems({ pages }: BuiltSite): string[] {
  const first = new Map<string, string>();
  return [...pages.values()]
    .filter(({ leadsOn }) => !leadsOn)
    .flatMap(({ file, path, title, description }) =>
      Object.entries({ title, description }).flatMap(([key, text]) => {
        const other = first.get(`${key} ${text}`);
        first.set(`${key} ${text}`, other ?? path);
        return other ? [`${file}: ${key}: "${text}" is that of ${other} too. Say what is different.`] : [];
      }),
    );
}
