import type { ClassFrontMatter } from '../../schemas/status-class.ts';
import type { StatusFrontMatter } from '../../schemas/status-code.ts';
import type { StatusClass } from '../status-class.ts';
import type { StatusCode } from '../status-code.ts';
import { typeset } from '../typeset.ts';
import { stemLines } from './stems.ts';
import { words } from './words.ts';

/** What the finder needs of a page for a first answer. Lists are joined with line ends, to keep the file small. */
export interface CoreRecord {
  /** A code (404) or a class (4xx). */
  id: string;
  phrase: string;
  former: string;
  /** Parts of constants that the phrase does not hold: what cannot be made from it. */
  constants: string;
  headers: string;
  emitter: string;
  /** The first aliases as stems: authors put the most telling ones first. */
  aliases: string;
  summary: string;
}

/** What the finder gets to know of a page a moment later. */
export interface MoreRecord {
  id: string;
  /** Symptoms and the other aliases as stems. */
  symptoms: string;
}

/** What the finder knows of one page: all of it, or the core alone. */
export type FinderRecord = CoreRecord & Omit<MoreRecord, 'id'>;

/** How many aliases of a page are in its core record. */
const first = 10;

const general = new Set(['http', 'status', 'code', 'codes', 'response', 'ngx']);

/** Takes the symbols of a code in all runtimes and gives the words that its phrases lack. */
function constantWords(symbols: string[], phrases: string[]): string {
  const known = new Set(phrases.flatMap(words));
  const found = symbols.flatMap((symbol) => words(symbol.replace(/^.*(?:\.|::)/, '')));
  return [...new Set(found)].filter((word) => !known.has(word) && !general.has(word) && !/^\d+$/.test(word)).join(' ');
}

/** Takes a code, and its names in all runtimes, and gives its core record. */
export function coreRecord(status: StatusCode, names: string[]): CoreRecord {
  const { code, phrase, formerPhrases, emitter, headers, aliases, summary } = status;
  const former = formerPhrases.map((item) => item.phrase);
  return {
    id: String(code),
    phrase,
    former: [...former, ...(emitter?.sends ? [emitter.sends] : [])].join('\n'),
    constants: constantWords(names, [phrase, ...former]),
    headers: headers
      .filter(({ level }) => !level.endsWith('NOT'))
      .map(({ name }) => name)
      .join('\n'),
    emitter: emitter ? [emitter, ...emitter.collisions].map(({ name }) => name).join('\n') : '',
    aliases: stemLines(aliases.slice(0, first)),
    summary: typeset(summary),
  };
}

/** Takes a class and its front matter and gives its core record. */
export function classRecord(id: StatusClass, data: Pick<ClassFrontMatter, 'name' | 'aliases' | 'summary'>): CoreRecord {
  const aliases = stemLines(data.aliases.slice(0, first));
  return { id, phrase: data.name, former: '', constants: '', headers: '', emitter: '', aliases, summary: typeset(data.summary) };
}

/** Takes the id and the front matter of a code or class and gives the rest of its record. */
export function moreRecord(
  id: string,
  data: Pick<ClassFrontMatter, 'aliases' | 'symptoms'> & Pick<StatusFrontMatter, 'emitter'>,
): MoreRecord {
  const meanings = data.emitter?.collisions.map(({ name, meaning }) => `${name} ${meaning}`) ?? [];
  return { id, symptoms: stemLines([...data.aliases.slice(first), ...data.symptoms, ...meanings]) };
}

/** Takes the core records, and the rest of them as far as it is there, and gives whole records. */
export function joinRecords(core: CoreRecord[], more: MoreRecord[]): FinderRecord[] {
  const rest = new Map(more.map((record) => [record.id, record]));
  return core.map((record) => ({ symptoms: '', ...record, ...rest.get(record.id) }));
}
