import { z } from 'zod';

/** A day as it is published, `2026-11-22`. */
export const day = z.iso.date();

/** A full address. */
export const url = z.url();

export const citation = z
  .strictObject({
    citation: z.string().describe('RFC and section, "RFC 9110 §15.5.5", or title of a page, "nginx: limit_req"'),
    url: url.describe('address of that section or page'),
  })
  .meta({ id: 'Citation', description: 'One section of an RFC, or a page of a vendor, and where to read it.' });

/** The texts behind one fact. */
export const citations = z.array(citation);

export const fact = z
  .strictObject({
    text: z.string().describe('the answer in a few words'),
    citations: citations.describe('texts that say so; empty where it is our own reading'),
  })
  .meta({ id: 'Fact', description: 'A short answer.' });

export const remark = z
  .strictObject({
    note: z.string().describe('one or two sentences'),
    citations: citations.describe('texts that say so; empty where it is our own reading'),
  })
  .meta({ id: 'Remark', description: 'A remark.' });

export const source = z
  .strictObject({
    title: z.string().describe('RFC and section, or who says it and where'),
    url: url.describe('address of the text'),
    checked: day.describe('day on which it was read'),
    copy: z.string().nullable().describe('what was read when it was not the live page'),
    secondary: z.boolean().describe('true when no primary source was found'),
  })
  .meta({ id: 'Source', description: 'A text that facts of the page rest on, and the day on which it was read.' });

export const change = z
  .strictObject({
    day: day.describe('day of the change'),
    what: z.string().describe('what is new, in one sentence'),
  })
  .meta({ id: 'Change', description: 'What changed on the page.' });

/** The keys that tell where a code or class is published. */
export const addresses = {
  url: url.describe('address of its page'),
  json: url.describe('address of this record'),
  markdown: url.describe('address of its page as Markdown'),
};

/** The keys that tell what a record rests on, and when it changed. */
export const evidence = {
  sources: z.array(source).describe('every RFC section and page that the facts rest on'),
  changes: z.array(change).describe('what changed on the page, newest first'),
  updated: day.describe('day of the newest change'),
};
