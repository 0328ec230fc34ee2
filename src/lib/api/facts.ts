import type { PublishedCode } from '../../schemas/api/status-code.ts';
import { plainText } from '../plain-text.ts';
import type { StatusCode } from '../status-code.ts';
import { cacheText, contentText, methodText, retryText } from '../value-words.ts';
import { citationsOf } from './citations.ts';

const perhaps = (text: string | undefined) => (text === undefined ? null : plainText(text));

function emitterOf({ emitter, sources }: StatusCode): PublishedCode['emitter'] {
  if (!emitter) return null;
  const { name, unnamed, sends, wire, note, instead, collisions } = emitter;
  return {
    name,
    unnamed: unnamed ?? false,
    sends: sends ?? null,
    wire,
    note: plainText(note),
    citations: citationsOf(emitter.source, sources),
    instead,
    collisions: collisions.map((other) => ({
      name: other.name,
      meaning: plainText(other.meaning),
      citations: citationsOf(other.source, sources),
    })),
  };
}

/** Takes a code and gives its contract as it is published, with every default in words. */
export function contractOf(status: StatusCode) {
  const { actor, retry, cache, content, headers, redirect, generators, versions, deprecated, formerPhrases } = status;
  const cited = ({ source }: { source: string }) => ({ citations: citationsOf(source, status.sources) });
  const noted = (value: { note: string; source: string }) => ({ note: plainText(value.note), ...cited(value) });
  return {
    actor: { who: actor.who, text: plainText(actor.text), ...cited(actor) },
    retry: { advice: retry.advice, text: plainText(retry.text ?? retryText[retry.advice]), ...noted(retry) },
    cache: { rule: cache.rule, text: plainText(cache.text ?? cacheText[cache.rule]), ...noted(cache) },
    content: { rule: content.rule, text: plainText(content.text ?? contentText[content.rule]), ...noted(content) },
    headers: headers.map((header) => ({ name: header.name, level: header.level, when: perhaps(header.when), ...cited(header) })),
    redirect: redirect ? { method: redirect.method, text: methodText[redirect.method], ...noted(redirect) } : null,
    generators: { who: generators.who, note: perhaps(generators.note), ...cited(generators) },
    versions: versions ? noted(versions) : null,
    deprecated: deprecated ? noted(deprecated) : null,
    formerPhrases: formerPhrases.map((former) => ({ phrase: former.phrase, ...cited(former) })),
    emitter: emitterOf(status),
  };
}
