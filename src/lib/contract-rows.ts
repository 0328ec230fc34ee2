import type { StatusCode } from './status-code.ts';
import { methodText, wireText } from './value-words.ts';

/** One row of the contract: a label and what there is to say, each with its source. */
export interface ContractRow {
  label: string;
  facts: { lead?: string; text?: string; source: string }[];
}

/** Takes a code and gives the rows of its contract. A row without facts is left out. */
export function contractRows(status: StatusCode): ContractRow[] {
  const { retry, cache, content, headers, redirect, generators, versions, formerPhrases, emitter } = status;
  const rows: ContractRow[] = [
    {
      label: 'Emitter',
      facts: emitter ? [{ lead: `${emitter.name}. ${wireText[emitter.wire]}.`, text: emitter.note, source: emitter.source }] : [],
    },
    {
      label: 'Also used by',
      facts: emitter?.collisions.map(({ name, meaning, source }) => ({ lead: `${name}:`, text: meaning, source })) ?? [],
    },
    { label: 'Retry', facts: [{ text: retry.note, source: retry.source }] },
    { label: 'Caching', facts: [{ text: cache.note, source: cache.source }] },
    { label: 'Content', facts: [{ text: content.note, source: content.source }] },
    { label: 'Headers', facts: headerFacts(headers) },
    { label: 'Method', facts: redirect ? [{ lead: `${methodText[redirect.method]}.`, text: redirect.note, source: redirect.source }] : [] },
    { label: 'Sent by', facts: [{ lead: `${list(generators.who)}.`, text: generators.note ?? '', source: generators.source }] },
    { label: 'HTTP/2, HTTP/3', facts: versions ? [{ text: versions.note, source: versions.source }] : [] },
    { label: 'Former phrases', facts: formerPhrases.map(({ phrase, source }) => ({ lead: phrase, source })) },
  ];
  return rows.filter((row) => row.facts.length > 0);
}

function list(words: string[]): string {
  const text = words.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Header fields with the same level, condition and source share a line. */
function headerFacts(headers: StatusCode['headers']): ContractRow['facts'] {
  const groups = Map.groupBy(headers, ({ level, when, source }) => [level, when, source].join('|'));
  return [...groups.values()].map((group) => {
    const { level = 'MAY', when, source = 'ours' } = group[0] ?? {};
    const names = group.map(({ name }) => `\`${name}\``).join(', ');
    return { lead: level === 'usual' ? 'Usually' : level, text: when ? `${names}: ${when}` : names, source };
  });
}
