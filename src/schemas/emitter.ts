import { z } from 'zod';

/** Who made up an unofficial code, and where it can be met. */
export const emitter = z.strictObject({
  name: z.string().min(2).max(60).describe('product that sends or logs it, "nginx"'),
  unnamed: z.literal(true).optional().describe('true when its emitter gives it no phrase, and the one here is ours'),
  wire: z
    .enum(['sent', 'log-only', 'in-content', 'client-made'])
    .describe(
      'sent: a status on the wire; log-only: written to a log; in-content: a number inside a 200; client-made: a client library makes it up',
    ),
  note: z.string().min(20).max(300).describe('where exactly it is met, with versions or numbers'),
  instead: z.array(z.int().min(100).max(599)).min(1).max(4).describe('registered codes to send instead'),
  collisions: z
    .array(
      z.strictObject({
        name: z.string().min(2).max(60).describe('other product that uses the number'),
        meaning: z.string().min(10).max(200).describe('what it means there, one sentence'),
      }),
    )
    .default([])
    .describe('other products that use the same number for something else'),
});
