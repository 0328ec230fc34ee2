import type { PublishedCode } from '../../schemas/api/status-code.ts';
import type { Source } from '../../schemas/source.ts';
import { sourceLinks } from '../source-links.ts';

type Citations = PublishedCode['spec'];

/**
 * Takes where a value stands and the sources of the page, and gives each section or page in full with its address;
 * nothing for our own reading.
 */
export function citationsOf(source: string | undefined, sources: Source[] = []): Citations {
  return sourceLinks(source, sources)
    .filter(({ ours }) => !ours)
    .map(({ title, url }) => ({ citation: title, url }));
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
