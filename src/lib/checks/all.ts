import { bodyProblems } from '../markdown/problems.ts';
import { characterProblems, visible } from './characters.ts';
import { citedIn, citedRfcProblems, type KnownRfc } from './cited-rfcs.ts';
import { citedSourceProblems } from './cited-sources.ts';
import { definitionProblems } from './definition.ts';
import type { ContentFile } from './document.ts';
import { findingProblems } from './findings.ts';
import { frontMatterProblems } from './front-matter.ts';
import type { ClassPage, Page } from './page.ts';
import { measuredProblems } from './measured.ts';
import { readContent } from './read-content.ts';
import { registryProblems } from './registry.ts';
import { relatedCodeProblems } from './related-codes.ts';
import { statusReferenceProblems } from './status-references.ts';
import { timelineProblems } from './timeline.ts';

/** Takes all pages, the class pages and the RFCs by number, and gives everything that is wrong between them, each with file, key and mend. */
export function pageProblems(pages: Page[], classes: ClassPage[], rfcs: ReadonlyMap<number, KnownRfc>): string[] {
  return [
    ...frontMatterProblems(pages, classes),
    ...definitionProblems(pages, classes, rfcs),
    ...relatedCodeProblems(pages),
    ...statusReferenceProblems(pages, classes),
    ...citedSourceProblems([...pages, ...classes]),
    ...citedRfcProblems(citedIn([...pages, ...classes]), rfcs),
  ];
}

/**
 * Takes every file of content and gives everything that is wrong, each with file, key and mend. What stands between
 * pages is told once each file is sound, or one that cannot be read would be missed in the others.
 */
export async function contentProblems(files: readonly ContentFile[]): Promise<string[]> {
  const hidden = files.flatMap(characterProblems);
  const seen = hidden.length > 0 ? files.map(({ file, text }) => ({ file, text: visible(text) })) : files;
  const { content, problems } = readContent(seen);
  const bodies = await Promise.all(seen.filter(({ file }) => file.endsWith('.mdx')).map(bodyProblems));
  const alone = [...hidden, ...problems, ...bodies.flat()];
  if (alone.length > 0 || !content.registry) return alone;
  const codes = content.pages.map(({ code, data }) => ({ code, phrase: data.phrase }));
  return [
    ...registryProblems(content.pages, content.registry),
    ...pageProblems(content.pages, content.classes, content.rfcs),
    ...timelineProblems(content.changes, codes, content.rfcs),
    ...measuredProblems(content.measured, content.pages, content.rfcs),
    ...findingProblems(content.findings, content.measured),
  ];
}
