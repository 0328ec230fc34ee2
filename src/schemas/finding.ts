import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id. Write it in small letters, as the file of the scenario or the client is named');
const sentence = z.string().min(20).max(300);

const row = z.strictObject({
  scenario: id.describe('scenario that shows it'),
  code: z.int().min(100).max(999).describe('code that was sent'),
  variant: z.string().optional().describe('case, where the scenario has several of a code'),
  clients: z.array(id).min(1).describe('clients that did it'),
  outcome: z.string().min(2).describe('word of the scenario for what they did'),
});

/** What contradicts common belief, and the rows that show it: an entry of content/findings.yaml. */
export const finding = z.strictObject({
  belief: sentence.describe('what people take for granted, in one sentence'),
  finding: sentence.describe('what was measured, in one or two sentences'),
  advice: sentence.describe('what to do about it'),
  rows: z.array(row).min(1).describe('rows that show it; the build refuses any that was not measured'),
});

export type Finding = z.infer<typeof finding> & { id: string };
