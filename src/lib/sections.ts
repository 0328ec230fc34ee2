/** A section of a page: the heading an author writes, and the anchor that never changes. */
export interface Section {
  title: string;
  id: string;
}

/** What an author writes on a code's page, in this order. */
export const statusSections: readonly Section[] = [
  { title: 'What it means', id: 'meaning' },
  { title: 'On the wire', id: 'wire' },
  { title: 'You see it', id: 'see' },
  { title: 'You send it', id: 'send' },
  { title: 'History', id: 'history' },
];

/** What an author writes on a class page, in this order. */
export const classSections: readonly Section[] = [
  { title: 'What it promises', id: 'promise' },
  { title: 'Who has to act', id: 'act' },
  { title: 'A code you do not know', id: 'unknown' },
];

/** The anchors of a code's page in order: the sections above, and those made from front matter. They never change. */
export const statusAnchors = ['meaning', 'wire', 'see', 'send', 'clients', 'confused', 'contract', 'code', 'history', 'sources'] as const;

/** The same for a class page; `unofficial` only where the class has such codes. */
export const classAnchors = ['codes', 'unofficial', 'promise', 'act', 'unknown', 'sources'] as const;

/**
 * Takes the headings found on a page and those it must have, and gives what is wrong with them
 * and how to mend it, or nothing.
 */
export function sectionProblem(found: readonly string[], wanted: readonly Section[]): string | undefined {
  const titles = wanted.map((section) => section.title);
  const stranger = found.find((title) => !titles.includes(title));
  if (stranger) return `has the section "${stranger}". Only these are known: ${titles.join(', ')}`;
  const twice = found.find((title, index) => found.indexOf(title) !== index);
  if (twice) return `has the section "${twice}" twice. Join the two`;
  const missing = titles.find((title) => !found.includes(title));
  if (missing) return `lacks the section "${missing}". Add "## ${missing}"${place(titles, missing)}`;
  const moved = titles.find((title, index) => found[index] !== title);
  if (moved) return `has its sections out of order. Put "## ${moved}"${place(titles, moved)}`;
  return undefined;
}

function place(titles: string[], title: string): string {
  const before = titles[titles.indexOf(title) - 1];
  return before ? ` after "## ${before}"` : ' first';
}
