import { parseCitation } from '../citation.ts';
import type { KnownRfc } from './cited-rfcs.ts';
import type { ClassPage, Page } from './page.ts';

/** What the heading of a section defines, `404` or `4xx`, where it names one. */
function defined(spec: string | undefined, rfcs: ReadonlyMap<number, KnownRfc>): string | undefined {
  const [citation] = spec ? parseCitation(spec) : [];
  const heading = citation && rfcs.get(citation.rfc)?.sections.find((title) => title.startsWith(`${citation.section} `));
  return /^\S+ (?:.* )?(\d{3}|[1-5]xx)\b/.exec(heading ?? '')?.[1];
}

/** Takes all pages and the RFCs by number, and gives the definitions that are of another code or another class. */
export function definitionProblems(pages: Page[], classes: ClassPage[], rfcs: ReadonlyMap<number, KnownRfc>): string[] {
  const named = [...pages.map((page) => ({ ...page, id: String(page.code) })), ...classes];
  return named.flatMap(({ file, id, data: { spec } }) => {
    const other = defined(spec, rfcs);
    if (!other || other === id) return [];
    return [`${file}: spec: ${spec} defines ${other}, not ${id}. Correct the section, or name the file after ${other}.`];
  });
}
