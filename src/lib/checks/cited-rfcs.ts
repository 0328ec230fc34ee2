import { parseCitation, type Citation } from '../citation.ts';
import { referred, type Referring } from './page.ts';

/** What is known of one RFC: number and title of each section. */
export interface KnownRfc {
  sections: string[];
}

/** A section, and the file and key that cite it. */
export type Cited = Citation & { file: string; key: string };

/** Takes pages and gives every section that they cite, sources included, each time that they do. */
export function citedIn(pages: Referring[]): Cited[] {
  return pages.flatMap((page) => {
    const inText = referred(page).flatMap(({ key, piece }) => (piece.kind === 'citation' ? [{ key, ...piece.citation }] : []));
    const asSource = page.data.sources.flatMap((source) => ('cite' in source ? parseCitation(source.cite) : []));
    return [...inText, ...asSource.map((citation) => ({ key: 'sources', ...citation }))].map((one) => ({ file: page.file, ...one }));
  });
}

/** Takes rules and gives every section that one is taken from. */
export function citedByRules(rules: { id: string; source: string }[]): Cited[] {
  return rules.flatMap(({ id, source }) => parseCitation(source).map((citation) => ({ file: 'src/lib/rules', key: id, ...citation })));
}

/** Takes citations and what is known of each RFC and gives those of RFCs and of sections that do not exist. */
export function citedRfcProblems(citations: Cited[], rfcs: ReadonlyMap<number, KnownRfc>): string[] {
  const numbersOf = new Map([...rfcs].map(([rfc, { sections }]) => [rfc, sections.map((heading) => heading.split(' ', 1)[0] ?? '')]));
  const problems = citations.flatMap(({ file, key, rfc, section }) => {
    const numbers = numbersOf.get(rfc);
    if (!numbers)
      return [`${file}: ${key}: RFC ${rfc} has no table. Correct the number, or run "npm run rfcs" to add content/rfcs/${rfc}.json.`];
    if (section === '' || numbers.includes(section)) return [];
    const parent = section.replace(/\.\d+$/, '');
    const near = numbers.filter((other) => other.startsWith(`${parent}.`) && other.split('.').length === section.split('.').length);
    const has = near.length > 0 ? `It has §${near[0]} to §${near.at(-1)} there` : `Its sections are in content/rfcs/${rfc}.json`;
    return [`${file}: ${key}: RFC ${rfc} has no section ${section}. ${has}: correct the number.`];
  });
  return [...new Set(problems)];
}
