import type { PublishedCode } from '../../schemas/api/status-code.ts';
import { cacheText, contentText, methodText, retryText } from '../contract.ts';
import { plainText } from '../plain-text.ts';
import type { StatusCode } from '../status-code.ts';
import { citationsOf } from './citations.ts';

interface Noted {
  note: string;
  source?: string | undefined;
}

function noted({ note, source }: Noted) {
  return { note: plainText(note), citations: citationsOf(source) };
}

const perhaps = (text: string | undefined) => (text === undefined ? null : plainText(text));

function emitterOf({ emitter }: StatusCode): PublishedCode['emitter'] {
  if (!emitter) return null;
  const { name, unnamed, sends, wire, note, instead, collisions } = emitter;
  return {
    name,
    unnamed: unnamed ?? false,
    sends: sends ?? null,
    wire,
    note: plainText(note),
    instead,
    collisions: collisions.map((other) => ({ name: other.name, meaning: plainText(other.meaning) })),
  };
}

/** Takes a code and gives its contract as it is published, with every default in words. */
export function contractOf(status: StatusCode) {
  const { actor, retry, cache, content, headers, redirect, generators, versions, deprecated, formerPhrases } = status;
  return {
    actor: { who: actor.who, text: plainText(actor.text) },
    retry: { advice: retry.advice, text: plainText(retry.text ?? retryText[retry.advice]), ...noted(retry) },
    cache: { rule: cache.rule, text: plainText(cache.text ?? cacheText[cache.rule]), ...noted(cache) },
    content: { rule: content.rule, text: plainText(content.text ?? contentText[content.rule]), ...noted(content) },
    headers: headers.map(({ name, level, when, source }) => ({ name, level, when: perhaps(when), citations: citationsOf(source) })),
    redirect: redirect ? { method: redirect.method, text: methodText[redirect.method], ...noted(redirect) } : null,
    generators: { who: generators.who, note: perhaps(generators.note), citations: citationsOf(generators.source) },
    versions: versions ? noted(versions) : null,
    deprecated: deprecated ? noted(deprecated) : null,
    formerPhrases: formerPhrases.map(({ phrase, source }) => ({ phrase, citations: citationsOf(source) })),
    emitter: emitterOf(status),
  };
}
