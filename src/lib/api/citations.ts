import type { PublishedCode } from '../../schemas/api/status-code.ts';
import type { Source } from '../../schemas/source.ts';
import { parseCitation } from '../citation.ts';

type Citations = PublishedCode['spec'];

/** Takes a citation of any number of sections, or none, and gives each section in full with its address. */
export function citationsOf(source: string | undefined): Citations {
  if (!source) return [];
  return parseCitation(source).map(({ rfc, label, url }) => ({ citation: label.startsWith('RFC') ? label : `RFC ${rfc} ${label}`, url }));
}

/** Takes the sources of a page and gives one entry for each section or page. */
export function sourcesOf(sources: Source[]): PublishedCode['sources'] {
  return sources.flatMap((source) =>
    'cite' in source
      ? citationsOf(source.cite).map(({ citation, url }) => ({
          title: citation,
          url,
          checked: source.checked,
          copy: null,
          secondary: false,
        }))
      : [
          {
            title: source.title,
            url: source.url,
            checked: source.checked,
            copy: source.copy ?? null,
            secondary: source.secondary ?? false,
          },
        ],
  );
}

/** Takes days as `2026-11-22` and gives the latest. */
export function latest(days: string[]): string {
  return days.toSorted().at(-1) ?? '';
}
