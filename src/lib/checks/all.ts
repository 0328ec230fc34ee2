import { citedIn, citedRfcProblems, type KnownRfc } from './cited-rfcs.ts';
import { citedSourceProblems } from './cited-sources.ts';
import { frontMatterProblems } from './front-matter.ts';
import type { Page, Referring } from './page.ts';
import { relatedCodeProblems } from './related-codes.ts';
import { statusReferenceProblems } from './status-references.ts';

/** Takes all pages, the class pages and the RFCs by number, and gives everything that is wrong between them, each with file, key and mend. */
export function pageProblems(pages: Page[], classes: Referring[], rfcs: ReadonlyMap<number, KnownRfc>): string[] {
  return [
    ...frontMatterProblems(pages),
    ...relatedCodeProblems(pages),
    ...statusReferenceProblems(pages, classes),
    ...citedSourceProblems([...pages, ...classes]),
    ...citedRfcProblems(citedIn([...pages, ...classes]), rfcs),
  ];
}
