/** What the index of RFCs says of one of them. `published` is a month, `2022-06`. */
export interface IndexEntry {
  title: string;
  published: string;
  obsoletedBy: number[];
  updatedBy: number[];
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const published = new RegExp(String.raw` (${months.join('|')}) (?:\d{1,2} )?(\d{4})\.`);
const authors = /\. (?:(?:\p{Lu}\.[\p{Lu}. -]*)+ ?[\p{L}'’ -]+|(?:[\p{L}&-]+ ?)+)(?:, Ed\.|, |\.).*$/u;

function listed(entry: string, relation: string): number[] {
  const [, list = ''] = new RegExp(String.raw`\(${relation} ([^)]+)\)`).exec(entry) ?? [];
  return [...list.matchAll(/RFC0*(\d+)/g)].map((match) => Number(match[1]));
}

/** Takes the text of `rfc-index.txt` and gives the day on which it was made. Throws when it does not say. */
export function indexDay(text: string): string {
  const [, month, day, year] = /CREATED ON: (\d\d)\/(\d\d)\/(\d{4})/.exec(text) ?? [];
  if (!year) throw new Error('This is not rfc-index.txt: it does not say when it was created');
  return `${year}-${month}-${day}`;
}

/** Takes the text of `rfc-index.txt` and a number and gives what it says of that RFC, or nothing. */
export function indexEntry(text: string, rfc: number): IndexEntry | undefined {
  const start = new RegExp(String.raw`^0*${rfc} (?!Not Issued)`, 'm').exec(text);
  if (!start) return undefined;
  const [entry = ''] = text
    .slice(start.index)
    .replace(/\r/g, '')
    .split(/\n\s*\n/, 1)
    .map((lines) => lines.replace(/\s+/g, ' '));
  const [, month = '', year = ''] = published.exec(entry) ?? [];
  return {
    title: entry.replace(/^\d+ /, '').replace(authors, ''),
    published: `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}`,
    obsoletedBy: listed(entry, 'Obsoleted by'),
    updatedBy: listed(entry, 'Updated by'),
  };
}
