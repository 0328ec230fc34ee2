import { z } from 'zod';
import { day, webAddress } from './source.ts';

const byCode = <Value extends z.ZodType>(value: Value) => z.record(z.string().regex(/^[1-9]\d\d$/, 'is not a code'), value);
const expression = z.string().min(1).max(80);
const version = z.string().regex(/^\d+(?:\.\d+)*$/, 'is not a version, "3.13"');
const change = z.string().regex(/^>?\d+(?:\.\d+)*$/, 'is not a version, "3.13", or ">3.13" for a later one');

/** One version of a runtime that was looked at. */
export const reading = z.strictObject({
  version: version.describe('version that was run or read'),
  evidence: z
    .enum(['executed', 'extracted', 'read'])
    .describe('executed: printed by running it; extracted: parsed by a script from its source; read: by a person'),
  how: z.string().min(10).max(200).describe('what was run or read, one sentence'),
  checked: day.describe('day on which it was run or read'),
});

/** One file of `content/constants/`: what a language, library or server calls each code. */
export const runtime = z.strictObject({
  label: z.string().min(2).max(24).describe('name of the language or product'),
  package: z.string().min(2).max(60).describe('package or module that has the constants'),
  language: z.string().min(1).max(20).describe('language of the expressions'),
  url: webAddress.describe('its documentation or source'),
  instead: z.string().includes('{code}').max(60).optional().describe('expression for a code without a constant; {code} is the number'),
  readings: z.array(reading).min(1).describe('versions that were run or read, newest first'),
  symbols: byCode(expression).describe('main expression for each code it knows'),
  aliases: byCode(z.array(expression).min(1)).default({}).describe('other expressions that work too'),
  since: z.record(expression, change).default({}).describe('version that brought an expression, where older ones lack it'),
  deprecated: z
    .record(expression, z.union([change, z.literal('')]))
    .default({})
    .describe('expressions marked as deprecated, and since which version'),
  removed: z
    .record(expression, z.strictObject({ code: z.number().int().describe('its code'), in: change.describe('first version without it') }))
    .default({})
    .describe('expressions that older versions had'),
  notes: byCode(z.string().min(5).max(120)).default({}).describe('what a programmer must know that the names do not say'),
});

export type Runtime = z.infer<typeof runtime>;
