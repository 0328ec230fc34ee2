import { words } from './words.ts';

/** What a query asks for: codes and classes it names, the digits it starts with, its words, and what it compares. */
export interface Query {
  named: string[];
  digits: string;
  /** Its words that tell something; all of them when none does. */
  words: string[];
  /** All its words but the codes and classes. */
  all: string[];
  sides: string[];
}

/** How many characters of a query are looked at: the time of the full text grows with its words. */
export const longest = 200;
const comparison = /\s(?:vs\.?|versus|or|and|instead of|rather than|compared (?:to|with)|not an?)\s|\s*(?:\/|,)\s*/i;
const opening = /^\s*(?:(?:what(?:['’]s| is) the )?difference between|when to use|should i (?:use|return|send)|compare)\s/i;

/** Words that a query about status codes may hold and that tell nothing. */
export const noise = new Set(
  'http https status code codes statuscode httpstatus error errors err sc ngx response request the a an of in for to on with why does do did is it i my me get got getting how which what when means mean meaning return returns returned should use fix this that from at by be am are and or'.split(
    ' ',
  ),
);

const statusPattern = /(?<![\d.])([1-9](?:\d\d|xx))(?![\dx]|\.\d)/gi;

/** Takes what was typed, cuts it to 200 characters without control characters, and gives what it asks for. */
export function parseQuery(typed: string): Query {
  const text = typed
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, longest);
  const named = [...text.matchAll(statusPattern)].map(([, id = '']) => id.toLowerCase());
  const digits = /^([1-9]\d?)(?:x{1,2}|\*{1,2})?$/i.exec(text)?.[1] ?? '';
  const asked = words(text.replace(statusPattern, ' '));
  const telling = asked.filter((word) => !noise.has(word));
  const sides = text
    .replace(opening, '')
    .split(comparison)
    .map((side) => side.trim());
  return {
    named: [...new Set(named)],
    digits: named.length > 0 ? '' : digits,
    words: telling.length > 0 ? telling : asked,
    all: asked,
    sides: sides.length > 1 ? sides.filter(Boolean) : [],
  };
}
