import { z } from 'zod';
import { day } from './source.ts';

/** What changed on a page that a reader who knows it should hear of, newest first. It feeds the site's feed. */
export const changes = z
  .array(
    z.strictObject({
      day: day.describe('day of the change'),
      what: z.string().min(10).max(200).describe('what is new, in one sentence for readers: no typing errors, no wording'),
    }),
  )
  .min(1)
  .refine(
    (list) => list.every(({ day: older }, index) => index === 0 || older < (list[index - 1]?.day ?? '')),
    'must be newest first, one a day',
  )
  .describe('what changed on the page, newest first');

export type Changes = z.infer<typeof changes>;
