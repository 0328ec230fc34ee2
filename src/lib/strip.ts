import type { StatusCode } from './status-code.ts';
import { cacheText, contentText, retryText } from './value-words.ts';

/** One value of the strip: a question, its short answer, and where the answer stands. */
export interface StripItem {
  label: string;
  text: string;
  source: string;
}

/**
 * Takes a code and gives what it must send, in a few words; conditional header fields are left to the contract.
 * That it must send nothing follows from the text that defines it, because that asks for none.
 */
export function mustSend({ headers, spec, emitter }: Pick<StatusCode, 'headers' | 'spec' | 'emitter'>): StripItem {
  const defined = spec ?? emitter?.source ?? 'ours';
  const always = Map.groupBy(
    headers.filter((header) => !header.when),
    (header) => header.level,
  );
  const item = (text: string, list: typeof headers) => ({ label: 'Must send', text, source: list[0]?.source ?? defined });
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
    { label: 'Who has to act', text: actor.text, source: actor.source },
    { label: 'Try again?', text: retry.text ?? retryText[retry.advice], source: retry.source },
    { label: 'Cached', text: cache.text ?? cacheText[cache.rule], source: cache.source },
    mustSend(status),
    { label: 'Content', text: content.text ?? contentText[content.rule], source: content.source },
    ...(first ? [first] : []),
  ];
}
