import type { StatusClass } from './status-class.ts';
import type { StatusCode } from './status-code.ts';
import { mustSend } from './strip.ts';
import { actorText, methodText, retryText, retryWord } from './value-words.ts';

/** A part of the cheat sheet: the registered codes of a class, or all unofficial ones. */
export interface SheetPart {
  id: StatusClass | 'unofficial';
  name: string;
  tagline: string;
  codes: StatusCode[];
}

/** A question that is answered for all codes at once: numbers or a word, and what they mean. */
export interface SheetKey {
  label: string;
  answers: { lead: string; text: string }[];
}

const official = ({ standing }: StatusCode) => standing !== 'unofficial';
const lead = (codes: StatusCode[]) => codes.map(({ code }) => code).join(' ');

/** Takes words for values, and codes with the value of each, and gives the codes of each value in the order of the words. */
function byValue<Value extends string>(
  words: Record<Value, string>,
  codes: StatusCode[],
  valueOf: (status: StatusCode) => Value | undefined,
) {
  const groups = Map.groupBy(codes, valueOf);
  return (Object.keys(words) as Value[]).flatMap((value) => {
    const group = groups.get(value);
    return group ? [{ lead: lead(group), text: words[value] }] : [];
  });
}

/** Who has to act in most codes of a class of errors. */
const usual = { '4xx': 'caller', '5xx': 'server' } as Partial<Record<StatusClass, string>>;

/** The key to the words under the numbers: whether to try again. */
export const retryKey: SheetKey = {
  label: 'Try again?',
  answers: (Object.keys(retryWord) as (keyof typeof retryWord)[])
    .filter((advice) => retryWord[advice] && retryWord[advice] !== retryText[advice].toLowerCase())
    .map((advice) => ({ lead: retryWord[advice], text: retryText[advice] })),
};

/**
 * Takes the classes with their codes and gives the three columns of the sheet, of about the same length.
 * The keys below them speak of registered codes alone.
 */
export function sheetColumns(classes: (SheetPart & { id: StatusClass })[]): { parts: SheetPart[]; keys: SheetKey[] }[] {
  const all = classes.flatMap(({ codes }) => codes);
  const codes = all.filter(official);
  const parts: SheetPart[] = classes.map((part) => ({ ...part, codes: part.codes.filter(official) }));
  const others = all.filter((status) => !official(status));
  const always = codes.filter(({ headers }) => headers.some(({ level, when }) => level === 'MUST' && !when));
  const unlike = codes.filter((status) => (usual[status.class] ?? status.actor.who) !== status.actor.who);
  return [
    {
      parts: parts.slice(0, 3),
      keys: [
        { label: 'Method after a redirect', answers: byValue(methodText, codes, ({ redirect }) => redirect?.method) },
        { label: 'Must send', answers: always.map((status) => ({ lead: String(status.code), text: mustSend(status).text })) },
        {
          label: 'Without content',
          answers: [{ lead: lead(codes.filter(({ content }) => ['none', 'empty'].includes(content.rule))), text: '' }],
        },
      ],
    },
    {
      parts: parts.slice(3, 4),
      keys: [
        { label: 'Who acts, unlike its class', answers: byValue(actorText, unlike, ({ actor }) => actor.who) },
        { label: 'Cached by default', answers: [{ lead: lead(codes.filter(({ cache }) => cache.rule === 'heuristic')), text: '' }] },
      ],
    },
    {
      parts: [
        ...parts.slice(4),
        { id: 'unofficial', name: 'Unofficial', tagline: 'In no standard: what products send or log.', codes: others },
      ],
      keys: [],
    },
  ];
}

/** Takes an unofficial code and gives its emitter in as few words as will do: none where the phrase names it. */
export function emitterInShort({ phrase, emitter }: Pick<StatusCode, 'phrase' | 'emitter'>): string {
  const name = emitter?.name.replace(/ \(.*\)$/, '') ?? '';
  return phrase.includes(name) ? '' : name;
}
