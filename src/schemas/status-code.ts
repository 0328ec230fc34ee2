import { z } from 'zod';
import { changes } from './changes.ts';
import { actor, cache, content, generators, header, redirect, remark, retry } from './contract.ts';
import { emitter } from './emitter.ts';
import { aliases, symptoms } from './found-by.ts';
import { citation, inFuture, reference, source } from './source.ts';

/** A page names at most so many neighbours. */
export const mostRelated = 9;

const unique = (key: string) => (list: Record<string, unknown>[]) => new Set(list.map((item) => item[key])).size === list.length;

/** Front matter of `content/status/<code>.mdx`. The code, its class and its address come from the file name. */
export const statusCode = z
  .strictObject({
    phrase: z.string().min(2).max(60).describe('reason phrase as registered; for an unofficial code, its emitter’s'),
    standing: z
      .enum(['registered', 'temporary', 'unused', 'obsoleted', 'unofficial'])
      .describe('as the IANA registry has it; unofficial: not in it'),
    spec: citation.optional().describe('section that defines the code'),
    since: z
      .strictObject({
        year: z
          .int()
          .min(1990)
          .refine((year) => !inFuture(String(year).padStart(4, '0')), 'lies in the future')
          .describe('year of the first text that defined it'),
        source: reference.describe('that text: an RFC section, or an address in sources'),
        text: z.string().min(2).max(40).optional().describe('that text in words, if it is not an RFC'),
      })
      .optional()
      .describe('first appearance; leave out where it is not known'),
    summary: z.string().min(40).max(160).describe('the plain sentence: what happened, what to do first'),
    gloss: z
      .string()
      .min(8)
      .max(36)
      .regex(/[^.]$/, 'ends with a full stop. Leave it out')
      .optional()
      .describe('the same in a few words, for the cheat sheet'),
    actor: actor.describe('who has to act'),
    retry: retry.describe('whether to send the request again'),
    cache: cache.describe('what a cache may do'),
    content: content.describe('what may come after the headers'),
    headers: z
      .array(header)
      .max(12)
      .refine(unique('name'), 'names a header field twice')
      .describe('header fields the response must, should or may carry'),
    redirect: redirect.optional().describe('3xx only: what happens to the method'),
    generators: generators.describe('who may make the response'),
    versions: remark.optional().describe('what differs in HTTP/2 and HTTP/3'),
    deprecated: remark.optional().describe('why it must not be used any more'),
    formerPhrases: z
      .array(
        z.strictObject({ phrase: z.string().min(2).max(60).describe('the name it had'), source: citation.describe('text that used it') }),
      )
      .default([])
      .describe('names it had before'),
    emitter: emitter.optional().describe('unofficial codes only: who sends it'),
    related: z
      .array(
        z.strictObject({
          code: z.int().min(100).max(999).describe('the neighbour'),
          difference: z.string().min(15).max(160).describe('the sentence that decides between the two, said of the neighbour'),
        }),
      )
      .min(2)
      .max(mostRelated)
      .refine(unique('code'), 'names a code twice')
      .describe('codes it is confused with'),
    measured: z.string().min(20).max(240).optional().describe('what to conclude from what clients do with it, in one or two sentences'),
    aliases,
    symptoms,
    changes,
    sources: z.array(source).min(1).max(18).describe('every RFC section and page that the facts rest on'),
  })
  .refine((code) => (code.standing === 'unofficial') === Boolean(code.emitter), {
    path: ['emitter'],
    error: 'belongs to unofficial codes, and each of them has one',
  })
  .refine((code) => (code.standing === 'unofficial') !== Boolean(code.gloss), {
    path: ['gloss'],
    error: 'belongs to the codes of the registry, and each of them has one',
  });

export type StatusFrontMatter = z.infer<typeof statusCode>;
