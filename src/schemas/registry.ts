import { z } from 'zod';
import { day, webAddress } from './source.ts';

/** `content/registry.json`: the rows of the IANA HTTP Status Code Registry (RFC 9110 §16.2.1), as copied. */
export const registry = z.strictObject({
  registry: webAddress.describe('address of the registry'),
  updated: day.describe('day of its last change'),
  copied: day.describe('day of the copy'),
  how: z.string().min(20).max(300).describe('what was copied and compared'),
  rows: z
    .array(
      z.strictObject({
        code: z.int().min(100).max(599).describe('the Value column'),
        description: z.string().min(2).describe('the Description column, remarks in parentheses included'),
        reference: z.string().min(4).describe('the Reference column, with the section'),
      }),
    )
    .min(60)
    .describe('the rows that are assigned or reserved'),
});

export type Registry = z.infer<typeof registry>;
