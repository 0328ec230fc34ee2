import type { Finder } from './finder.ts';
import { parseQuery } from './query.ts';
import type { FinderRecord } from './record.ts';
import { stemLines } from './stems.ts';
import { words } from './words.ts';

/** What an address that leads nowhere was meant to say: the words in it, and the page when only one can be meant. */
export interface Meant {
  typed: string;
  id?: string;
}

const technical = new Set('http https status code codes statuscode httpstatus error errors sc ngx'.split(' '));

/** A text as one word, so that `im-a-teapot` is "I'm a teapot" and `StatusNotFound` is "Not Found". */
const bare = (text: string) =>
  words(text)
    .filter((word) => !technical.has(word) && !/^\d+$/.test(word))
    .join('');

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Takes a path and gives the words that it may be about: its last part, then all of it. */
function wordings(path: string): string[] {
  const parts = path
    .split('/')
    .map((part) => decoded(part).replace(/\.[a-z]{2,5}$/i, ''))
    .map((part) => part.replace(/[-_+.\s]+/g, ' ').trim())
    .filter((part) => part && part !== 'index');
  return [...new Set([parts.at(-1) ?? '', parts.join(' ')])].filter(Boolean);
}

const lines = (text: string) => text.split('\n').filter(Boolean);

const hasName = (text: string, { phrase, former }: FinderRecord) => [phrase, ...lines(former)].some((name) => bare(name) === bare(text));
const hasAlias = (text: string, { aliases }: FinderRecord) => text.includes(' ') && lines(aliases).includes(stemLines([text]));

function certain(text: string, finder: Finder): string | undefined {
  const { named } = parseQuery(text);
  const [id] = named;
  const rest = text.replace(new RegExp(id ?? '', 'i'), ' ');
  const records = finder.find(text).map(({ record }) => record);
  if (named.length > 1) return undefined;
  if (id) return records.find((record) => record.id === id && (!bare(rest) || hasName(rest, record)))?.id;
  if (!bare(text)) return undefined;
  const byName = records.filter((record) => hasName(text, record));
  const meant = byName.length > 0 ? byName : records.filter((record) => hasAlias(text, record));
  return meant.length === 1 ? meant[0]?.id : undefined;
}

/**
 * Takes the path of an address that leads nowhere, from the root of the site, and a finder, and gives what was
 * meant: `/404-not-found`, `/Not%20Found` and `/payload-too-large` name one page for certain.
 */
export function resolvePath(path: string, finder: Finder): Meant {
  const [last = '', ...rest] = wordings(path);
  const id = [last, ...rest].map((text) => certain(text, finder)).find(Boolean);
  return { typed: last.slice(0, 100), ...(id && { id }) };
}
