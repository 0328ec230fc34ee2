import type { Citation } from '../../src/lib/citation.ts';
import { stems } from '../../src/lib/search/words.ts';
import { rfcs } from './rfcs.ts';

/** Stems that stand in most sections and tell nothing. */
const common = new Set(
  stems('request response server code status content method field header client resource message that this with from must have when will'),
);

/** What citations of a section are held against: its title, what it mentions (small letters), and the stems that tell it from others. */
export interface CitedSection {
  title: string;
  mentions: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

/** Takes a citation and the file that has it and gives its section. Throws with the mend when `npm run rfcs` has to be run for it. */
export function citedSection({ rfc, section }: Citation, file: string): CitedSection {
  const known = rfcs.get(rfc);
  const facts = known?.cited[section];
  if (!known || !facts) throw new Error(`${file}: RFC ${rfc} §${section} is newly cited: run "npm run rfcs", or correct the number`);
  const heading = known.sections.find((candidate) => candidate.startsWith(`${section} `))?.slice(section.length + 1);
  const title = heading ?? known.title;
  const words = [...facts.words.split(' '), ...stems(title)].filter((word) => word.length >= 4 && !common.has(word));
  return { title, mentions: new Set(facts.mentions.toLowerCase().split(' ')), words: new Set(words) };
}

/** Takes a code or the name of a class and gives what a section that speaks of it mentions: `404` or `4xx`. */
export const itself = (id: string) => [id, `${id.charAt(0)}xx`];
