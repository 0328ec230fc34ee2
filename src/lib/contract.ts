import type { StatusCode } from './status-code.ts';

/** One value of the strip: a question, its short answer, and where the answer stands. */
export interface StripItem {
  label: string;
  text: string;
  source?: string | undefined;
}

/** Words for each advice on sending the request again, where a code has none of its own. */
export const retryText = {
  none: 'Nothing to retry',
  no: 'No',
  changed: 'After a change',
  credentials: 'With other credentials',
  wait: 'Yes, after waiting',
  idempotent: 'Idempotent requests only',
};

/** Words for each rule on caching, where a code has none of its own. */
export const cacheText = {
  heuristic: 'Yes, by default',
  explicit: 'Only if told to',
  forbidden: 'Never',
  none: 'Nothing to cache',
};

/** Words for each rule on content, where a code has none of its own. */
export const contentText = {
  none: 'Must be none',
  empty: 'Must be empty',
  expected: 'Expected',
  explain: 'Should explain',
  optional: 'Optional',
};

/** Words for each rule on the method of a redirected request. */
export const methodText = {
  kept: 'Kept, and the content is sent again',
  'post-may-become-get': 'POST may become GET',
  'becomes-get': 'Becomes GET',
  'not-followed': 'Not followed',
};

/** Takes the header fields of a code and gives what it must send, in a few words. Conditional ones are left to the contract. */
export function mustSend(headers: StatusCode['headers']): StripItem {
  const always = Map.groupBy(
    headers.filter((header) => !header.when),
    (header) => header.level,
  );
  const item = (text: string, list: typeof headers) => ({ label: 'Must send', text, source: list[0]?.source });
  const names = (list: typeof headers) => list.map((header) => header.name).join(', ');
  const must = always.get('MUST');
  if (must) return item(names(must), must);
  const byCase = headers.filter((header) => header.level === 'MUST');
  if (byCase.length > 0) return item('Depends on the case', byCase);
  const should = always.get('SHOULD');
  if (should) return item(`Nothing; should send ${names(should)}`, should);
  const may = always.get('MAY');
  return may ? item(`Nothing; may send ${names(may)}`, may) : item('Nothing', []);
}

/** Takes a code and gives its strip: the six questions a reader has first, with short answers. */
export function strip(status: StatusCode): StripItem[] {
  const { actor, retry, cache, content, since } = status;
  const first = since && { label: 'Since', text: since.text ? `${since.year}, ${since.text}` : String(since.year), source: since.source };
  return [
    { label: 'Who has to act', text: actor.text },
    { label: 'Try again?', text: retry.text ?? retryText[retry.advice], source: retry.source },
    { label: 'Cached', text: cache.text ?? cacheText[cache.rule], source: cache.source },
    mustSend(status.headers),
    { label: 'Content', text: content.text ?? contentText[content.rule], source: content.source },
    ...(first ? [first] : []),
  ];
}

/** One row of the contract: a label and what there is to say, each with its source. */
export interface ContractRow {
  label: string;
  facts: { lead?: string; text?: string; source?: string | undefined }[];
}

const wireText = {
  sent: 'Sent as a status',
  'log-only': 'In logs only, never on the wire',
  internal: 'Inside its configuration only; another code leaves it',
  'in-content': 'Inside the content of another response',
  'client-made': 'Made up by a client, never on the wire',
};

/** Takes a code and gives the rows of its contract. A row without facts is left out. */
export function contractRows(status: StatusCode): ContractRow[] {
  const { retry, cache, content, headers, redirect, generators, versions, formerPhrases, emitter } = status;
  const rows: ContractRow[] = [
    { label: 'Emitter', facts: emitter ? [{ lead: `${emitter.name}. ${wireText[emitter.wire]}.`, text: emitter.note }] : [] },
    { label: 'Also used by', facts: emitter?.collisions.map(({ name, meaning }) => ({ lead: `${name}:`, text: meaning })) ?? [] },
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
    const { level = 'MAY', when, source } = group[0] ?? {};
    const names = group.map(({ name }) => `\`${name}\``).join(', ');
    return { lead: level === 'usual' ? 'Usually' : level, text: when ? `${names}: ${when}` : names, source };
  });
}
