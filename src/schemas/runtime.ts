import { z } from 'zod';
import { day } from './source.ts';

const byCode = (value: z.ZodString) => z.record(z.string().regex(/^[1-9]\d\d$/, 'is not a code'), value);

/** One file of `content/constants/`: what a language, library or server calls each code. */
export const runtime = z.strictObject({
  label: z.string().min(2).max(24).describe('name of the language or product'),
  package: z.string().min(2).max(60).describe('package or module that has the constants'),
  version: z.string().min(1).max(40).describe('version that was read or run'),
  language: z.string().min(1).max(20).describe('language of the expressions'),
  evidence: z.enum(['executed', 'read']).describe('executed: the values were printed by the runtime; read: taken from its source'),
  how: z.string().min(10).max(160).describe('what was run or read, one sentence'),
  url: z.url({ protocol: /^https$/ }).describe('its documentation or source'),
  checked: day.describe('day on which it was run or read'),
  symbols: byCode(z.string().min(1).max(80)).describe('expression for each code it knows'),
  notes: byCode(z.string().min(5).max(120)).default({}).describe('what a programmer must know about one of them'),
});

export type Runtime = z.infer<typeof runtime>;
