import type { Source } from '../schemas/source.ts';
import { address } from './address.ts';
import { parseCitation } from './citation.ts';

/** A link to what a value rests on: a short label, the title in full, and whether it is our own reading. */
export interface SourceLink {
  label: string;
  title: string;
  url: string;
  ours: boolean;
}

/** Takes the title of a page, `nginx: limit_req`, and gives who says it: the part before the colon. */
export function publisher(title: string): string {
  return title.split(': ')[0] ?? title;
}

/**
 * Takes where a value stands, as the front matter has it, and the sources of the page, and gives a link for
 * each section, page, or our own reading. Throws when a page is not among the sources.
 */
export function sourceLinks(source: string | undefined, sources: Source[] = []): SourceLink[] {
  if (!source) return [];
  if (source === 'ours') return [{ label: 'our reading', title: 'our reading', url: `${address('/about/')}#ours`, ours: true }];
  if (!source.startsWith('https:'))
    return parseCitation(source).map(({ rfc, label, url }) => ({
      label,
      title: label.startsWith('RFC') ? label : `RFC ${rfc} ${label}`,
      url,
      ours: false,
    }));
  const page = sources.find((entry) => 'url' in entry && entry.url === source);
  if (!page || !('title' in page)) throw new Error(`${source} is not in sources. Add it there with title and day`);
  return [{ label: publisher(page.title), title: page.title, url: source, ours: false }];
}
