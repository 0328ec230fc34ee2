import { z } from 'zod';
import { valueSource } from './source.ts';

/** Who made up an unofficial code, and where it can be met. */
export const emitter = z.strictObject({
  name: z.string().min(2).max(60).describe('product that sends or logs it, "nginx"'),
  unnamed: z.literal(true).optional().describe('true when its emitter gives it no phrase, and the one here is ours'),
  sends: z.string().max(60).optional().describe('phrase in its status line where that is another one; empty where it sends none'),
  wire: z
    .enum(['sent', 'log-only', 'internal', 'in-content', 'client-made'])
    .describe(
      'sent: a status on the wire; log-only: written to a log; internal: known inside the product, another code leaves it; in-content: a number inside a 200; client-made: a client library makes it up',
    ),
  note: z.string().min(20).max(300).describe('where exactly it is met, with versions or numbers'),
  source: valueSource.describe('page that says so; ours where none does'),
  instead: z.array(z.int().min(100).max(599)).min(1).max(4).describe('registered codes to send instead'),
  collisions: z
    .array(
      z.strictObject({
        name: z.string().min(2).max(60).describe('other product that uses the number'),
        meaning: z.string().min(10).max(200).describe('what it means there, one sentence'),
        source: valueSource.describe('page that says so; ours where none does'),
      }),
    )
    .default([])
    .describe('other products that use the same number for something else'),
});
