import { z } from 'zod';
import { inFuture, source } from './source.ts';

/** What can happen to a code, in the order in which changes of one day are told. */
export const changeKinds = [
  'added',
  'temporary',
  'renamed',
  'cacheable',
  'uncacheable',
  'dropped',
  'obsoleted',
  'deprecated',
  'reserved',
  'redefined',
  'moved',
  'draft',
] as const;

const code = z.int().min(100).max(599);
const same = (a: number[], b: number[]) => a.toSorted().join() === b.toSorted().join();

/** One entry of `content/timeline.yaml`: what one text changed about some codes. Its key there is its anchor. */
export const timelineEntry = z
  .strictObject({
    date: z
      .string()
      .regex(
        /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
        'is not a date. Write "2022", "2022-06" or "2022-06-01"',
      )
      .refine((date) => date.length < 10 || z.iso.date().safeParse(date).success, 'is not a day of the calendar. Correct it')
      .refine((date) => !inFuture(date), 'lies in the future. Write when the text appeared')
      .describe('when the text appeared, in quotes: year, and month and day where known, "2022-06"'),
    kinds: z
      .array(z.enum(changeKinds))
      .min(1)
      .refine((list) => new Set(list).size === list.length, 'names a kind twice')
      .describe('what happened, the most important first'),
    codes: z
      .array(code)
      .min(1)
      .refine((list) => list.every((item, index) => index === 0 || item > (list[index - 1] ?? 0)), 'must be in order, each once')
      .describe('the codes that it happened to, in order'),
    names: z
      .array(
        z.strictObject({
          code: code.describe('the code that was renamed'),
          from: z.string().min(2).max(60).describe('phrase before'),
          to: z.string().min(2).max(60).describe('phrase from then on'),
        }),
      )
      .default([])
      .describe('renamed only: old and new phrase of each code'),
    what: z.string().min(20).max(260).describe('what it means for readers, one to three sentences; `[404]` links'),
    sources: z.array(source).min(1).max(4).describe('where it says so, the text that changed it first'),
  })
  .refine(
    ({ kinds, codes, names }) =>
      same(
        names.map((name) => name.code),
        kinds.includes('renamed') ? codes : [],
      ),
    {
      path: ['names'],
      error: 'belongs to entries of the kind renamed, with one name for each code',
    },
  );

export type TimelineEntry = z.infer<typeof timelineEntry>;
