import { z } from 'zod';

const number = z.string().regex(/^(?:(?:[A-Z]|\d+)(?:\.\d+)*)?$/, 'is not the number of a section');
const heading = z.string().regex(/^(?:[A-Z]|\d+)(?:\.\d+)* \S/, 'is not a heading. Write it as "15.5.5 404 Not Found"');
const others = z.array(z.int().min(1));

/** `content/rfcs/9110.json`, written by `npm run rfcs` from the text of the RFC: its sections, and what the cited ones mention. */
export const rfc = z.strictObject({
  title: z.string().min(2).describe('title of the RFC'),
  published: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'is not a month. Write it as 2022-06')
    .describe('month of publication'),
  obsoletedBy: others.describe('RFCs that replaced it'),
  updatedBy: others.describe('RFCs that changed a part of it'),
  index: z.iso.date().describe('day of the RFC index that says so'),
  copy: z.string().min(4).max(160).optional().describe('what was read when it was not the published text'),
  sections: z.array(heading).min(1).describe('number and title of each section, appendices too, in order'),
  cited: z
    .record(
      number,
      z.strictObject({
        mentions: z.string().describe('status codes, classes, header fields and tokens in its own text'),
        words: z.string().describe('stems that tell it from the other sections'),
      }),
    )
    .describe('for each section that a page cites, what the citation is held against; "" is the whole text'),
});

export type Rfc = z.infer<typeof rfc>;
