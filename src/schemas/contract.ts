import { z } from 'zod';
import { valueSource } from './source.ts';

const cited = valueSource.describe('RFC section, or address in sources, that says so; ours where none does');
const note = z.string().min(20).max(300).describe('one or two sentences: conditions, exceptions, traps');
const text = z.string().min(2).max(40).optional().describe('words for the strip, where the usual ones do not fit');

export const actor = z.strictObject({
  who: z.enum(['nobody', 'caller', 'server', 'gateway', 'both']).describe('who has to act'),
  text: z.string().min(2).max(40).describe('the same in words, for the strip'),
  source: cited,
});

export const retry = z.strictObject({
  advice: z
    .enum(['none', 'no', 'changed', 'credentials', 'wait', 'idempotent'])
    .describe('none: nothing to retry; changed: after a change; idempotent: only requests that may be repeated'),
  text,
  note,
  source: cited,
});

export const cache = z.strictObject({
  rule: z
    .enum(['heuristic', 'explicit', 'forbidden', 'none'])
    .describe(
      'heuristic: reusable without explicit freshness; explicit: only with it; forbidden: must not be stored; none: nothing to cache',
    ),
  text,
  note,
  source: cited,
});

export const content = z.strictObject({
  rule: z
    .enum(['none', 'empty', 'expected', 'explain', 'optional'])
    .describe('none: ends with the headers; empty: zero length; explain: should say what went wrong'),
  text,
  note,
  source: cited,
});

export const header = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Z][A-Za-z0-9-]*$/, 'is not a header field name. Write it as "Retry-After"')
    .describe('field name'),
  level: z.enum(['MUST', 'SHOULD', 'MAY', 'MUST NOT', 'SHOULD NOT', 'usual']).describe('as the RFC says; usual where it has no keyword'),
  when: z.string().min(4).max(160).optional().describe('condition, if there is one'),
  source: cited,
});

export const redirect = z.strictObject({
  method: z.enum(['kept', 'post-may-become-get', 'becomes-get', 'not-followed']).describe('method of the request that follows'),
  note,
  source: cited,
});

export const generators = z.strictObject({
  who: z
    .array(z.enum(['origin', 'gateway', 'proxy', 'cache', 'client']))
    .min(1)
    .describe('who may make this response'),
  note: note.optional().describe('condition or trap'),
  source: cited,
});

export const remark = z.strictObject({ note, source: cited });
