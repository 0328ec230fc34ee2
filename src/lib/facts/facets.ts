import { actorText, cacheText, contentText, retryText } from '../value-words.ts';
import { standingWords } from '../standing.ts';
import { statusClasses } from '../status-class.ts';
import type { StatusCode } from '../status-code.ts';

/** What the table can be filtered by: the name in the address, the label, and words for each value in order. */
export const facets = [
  { name: 'class', label: 'Class', words: Object.fromEntries(statusClasses.map((id) => [id, id])) },
  { name: 'standing', label: 'Standing', words: standingWords },
  { name: 'act', label: 'Who has to act', words: actorText },
  { name: 'retry', label: 'Try again?', words: retryText },
  { name: 'cache', label: 'Cached', words: cacheText },
  { name: 'content', label: 'Content', words: contentText },
] as const satisfies { name: string; label: string; words: Record<string, string> }[];

/** Takes a code and gives its value for each facet, in the order of `facets`. */
export function facetValues(status: StatusCode): string[] {
  return [status.class, status.standing, status.actor.who, status.retry.advice, status.cache.rule, status.content.rule];
}
