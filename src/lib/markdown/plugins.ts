import type { MdastPluginDefinition } from 'satteri';
import { exchanges } from './exchanges.ts';
import { links } from './links.ts';
import { plain } from './plain.ts';
import { proseReferences } from './references.ts';
import { sections } from './sections.ts';

/** Takes what is wrong with a page: file, key and mend. */
export type Report = (problem: string) => void;

function stop(problem: string): never {
  throw new Error(problem);
}

/**
 * Takes what to do with a problem, and the base path, and gives what makes a page of Markdown, in order. Without a
 * report the first problem is thrown.
 */
export function markdownPlugins(report: Report = stop, base = '/'): MdastPluginDefinition[] {
  return [plain(report), links(report, base), proseReferences, exchanges(report), sections(report)];
}
