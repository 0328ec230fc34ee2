import { z } from 'zod';
import { statusCode } from '../status-code.ts';
import { actor, cache, content, emitter, generators, header, redirect, retry } from './contract.ts';
import { constant, exchange, measuredOutcome } from './examples.ts';
import { addresses, citations, evidence, remark, url } from './parts.ts';

const since = z
  .strictObject({
    year: z.int().describe('year of the first text that defined it'),
    text: z.string().nullable().describe('that text in words, if it is not an RFC'),
    citations: citations.describe('that text'),
  })
  .meta({ id: 'Since', description: 'First appearance.' });

const formerPhrase = z
  .strictObject({ phrase: z.string().describe('the name it had'), citations: citations.describe('text that used it') })
  .meta({ id: 'FormerPhrase', description: 'A name that the code had before.' });

const related = z
  .strictObject({
    code: z.int().describe('the neighbour'),
    phrase: z.string().describe('its reason phrase'),
    difference: z.string().describe('the sentence that decides between the two, said of the neighbour'),
    url: url.describe('address of its page'),
  })
  .meta({ id: 'Related', description: 'A code that is confused with this one.' });

/** One code as it is published at `/status/404.json`, and in the list. Every key is always there. */
export const publishedCode = z
  .strictObject({
    code: z.int().min(100).max(999).describe('the number, 404'),
    class: z.enum(['1xx', '2xx', '3xx', '4xx', '5xx']).describe('its class; a number above 599 is handled like a 5xx'),
    phrase: z.string().describe('reason phrase as registered; for an unofficial code, its emitter’s'),
    standing: statusCode.shape.standing,
    ...addresses,
    summary: z.string().describe('the plain sentence: what happened, what to do first'),
    spec: citations.describe('section that defines the code; empty for an unofficial one'),
    since: since.nullable().describe('first appearance; null where it is not known'),
    actor,
    retry,
    cache,
    content,
    headers: z.array(header).describe('header fields the response must, should or may carry'),
    redirect: redirect.nullable().describe('3xx only: what happens to the method'),
    generators,
    versions: remark.nullable().describe('what differs in HTTP/2 and HTTP/3'),
    deprecated: remark.nullable().describe('why it must not be used any more'),
    formerPhrases: z.array(formerPhrase).describe('names it had before'),
    emitter: emitter.nullable().describe('unofficial codes only: who sends it'),
    related: z.array(related).describe('codes it is confused with'),
    constants: z.array(constant).describe('what languages and products call it'),
    exchanges: z.array(exchange).describe('the examples of its page'),
    conclusion: z.string().nullable().describe('what to conclude from what was measured; null where nothing was'),
    measured: z.array(measuredOutcome).describe('what browsers, libraries, proxies and caches did with it'),
    ...evidence,
  })
  .meta({
    id: 'StatusCode',
    description: 'One status code. Every key is always there: null or an empty list where there is nothing to say.',
  });

export type PublishedCode = z.infer<typeof publishedCode>;
