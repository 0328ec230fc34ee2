import { citedSourceProblems } from './cited-sources.ts';
import { frontMatterProblems } from './front-matter.ts';
import type { Page } from './page.ts';
import { relatedCodeProblems } from './related-codes.ts';
import { statusReferenceProblems } from './status-references.ts';

const checks = [frontMatterProblems, relatedCodeProblems, statusReferenceProblems, citedSourceProblems];

/** Takes all pages and gives everything that is wrong between them, each with file, key and mend. */
export function pageProblems(pages: Page[]): string[] {
  return checks.flatMap((check) => check(pages));
}
