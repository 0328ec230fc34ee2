import type { RfcSection } from './headings.ts';
import { successors } from './headings.ts';

/** Takes the last number and the depth of a heading and gives its number: the successor with that many parts. */
function numberAt(last: string | undefined, depth: number, back: boolean): string {
  const first = back ? 'A' : '1';
  if (!last) return first;
  if (depth === 1 && back !== /^[A-Z]/.test(last)) return first;
  return successors(last).find((next) => next.split('.').length === depth && !next.endsWith('.0') && (back || next !== 'A')) ?? first;
}

/**
 * Takes the source of an RFC as its working group wrote it, Markdown for kramdown or mmark, and gives its sections
 * as the RFC numbers them. What stands before `--- middle` is left out; after `--- back` come appendices.
 */
export function draftSections(source: string): RfcSection[] {
  const found: RfcSection[] = [];
  let [part, fenced] = ['front', false];
  for (const line of source.split('\n')) {
    part = /^--- (\w+)/.exec(line)?.[1] ?? part;
    if (/^(?:```|~~~)/.test(line)) fenced = !fenced;
    const [, marks = '', title = ''] = (!fenced && /^(#+) +(.*?)\s*(?:\{.*\})?\s*$/.exec(line)) || [];
    if (part === 'front') continue;
    if (marks) found.push({ section: numberAt(found.at(-1)?.section, marks.length, part === 'back'), title: title.trim(), text: '' });
    else if (found.length > 0) (found.at(-1) as RfcSection).text += `${line}\n`;
  }
  return found;
}
