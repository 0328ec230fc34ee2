import type { Source } from '../../../schemas/source.ts';
import type { StatusCode } from '../../status-code.ts';
import type { StripItem } from '../../strip.ts';
import { addressesOf } from '../addresses.ts';
import { apiLicense } from '../list.ts';
import { escaped, link, markdownCitation, markdownProse, statusLink, withSource } from './inline.ts';

/** Takes the parts of a page and gives its text: an empty line between them, one line break at the end. */
export function page(parts: (string | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Takes items and gives a list. */
export function list(items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Takes a label and what it says and gives the item of a list. */
export function fact(label: string, text: string): string {
  return `**${label}:** ${text}`;
}

/** Takes the strip of a page and the sources of the page, and gives its items. */
export function stripFacts(items: StripItem[], sources: Source[]): string[] {
  return items.map(
    ({ label, text, source }) => (/[?]$/.test(label) ? `**${label}** ` : `**${label}:** `) + withSource([escaped(text)], source, sources),
  );
}

/** Takes a title, codes and perhaps a lead, and gives a section that lists the codes with their sentences. */
export function codeSection(title: string, codes: Pick<StatusCode, 'code' | 'phrase' | 'summary'>[], lead = ''): string {
  const items = codes.map(({ code, phrase, summary }) => `${statusLink(code, escaped(phrase))}: ${markdownProse(summary)}`);
  return [`## ${title}`, lead, list(items)].filter(Boolean).join('\n\n');
}

function sourceItem(source: Source): string {
  if ('cite' in source) return `${markdownCitation(source.cite)}: checked ${source.checked}`;
  const remarks = [source.copy && escaped(source.copy), source.secondary && 'secondary source', `checked ${source.checked}`];
  return `${link(escaped(source.title), source.url)}: ${remarks.filter(Boolean).join(', ')}`;
}

/** Takes the sources of a page and gives their section, with the day on which each was read. */
export function sourceSection(sources: Source[]): string {
  return `## Sources\n\n${list(sources.map(sourceItem))}`;
}

/** Takes a code or a class and gives where else it is published, and under which licence. */
export function ending(id: number | string): string {
  const { url, json } = addressesOf(id);
  return `---\n\n${list([`Web page: <${url}>`, `Data: <${json}>`, `Licence: ${link('CC BY 4.0', apiLicense.url)}`])}`;
}
