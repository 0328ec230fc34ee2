import { z } from 'zod';

const place = String.raw`(?:§|Appendix )[A-Z0-9]+(?:\.\w+)*`;
const cited = String.raw`RFC \d{3,5}(?: ${place}(?:, ${place})*)?`;
const address = String.raw`https://\S+`;

/** One or more sections of one RFC, as in `RFC 9110 §15.5.5` or `RFC 7231 §6.4, Appendix B`. */
export const citation = z
  .string()
  .regex(new RegExp(`^${cited}$`), 'is not a citation. Write it as "RFC 9110 §15.5.5" or "RFC 7231 §6.4, Appendix B"');

/** A text that says something: sections of an RFC, or the address of a page that stands in `sources`. */
export const reference = z
  .string()
  .regex(new RegExp(`^(?:${cited}|${address})$`), 'is no text. Write "RFC 9110 §15.5.5", or an address that stands in sources');

/** Where a value stands: a text, or `ours` where neither an RFC nor a vendor says it. */
export const valueSource = z
  .string()
  .regex(
    new RegExp(`^(?:${cited}|${address}|ours)$`),
    'is not the source of a value. Write "RFC 9110 §15.5.5", an address that stands in sources, or ours',
  );

/** A day, `2026-11-22`, that has come. YAML gives a Date, JSON a string; the result is a string. */
export const day = z
  .union([z.date(), z.iso.date('is not a day. Write it as 2026-11-22')])
  .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)))
  .refine((value) => value <= new Date().toISOString().slice(0, 10), 'lies in the future');

/** Where a fact comes from: sections of an RFC, or a page on the web. */
export const source = z.union([
  z.strictObject({
    cite: citation.describe('RFC and sections, "RFC 9110 §15.5.5, §9.2.2"'),
    checked: day.describe('day on which the text was read'),
  }),
  z.strictObject({
    title: z.string().min(4).max(120).describe('who says it and where, "nginx: ngx_http_limit_req_module"'),
    url: z.url({ protocol: /^https$/, error: 'is not an https address' }).describe('address of the page'),
    checked: day.describe('day on which the page, or the named copy of it, was read'),
    copy: z.string().min(4).max(120).optional().describe('what was read when it was not the live page, "stored copy of 2025"'),
    secondary: z.literal(true).optional().describe('true when no primary source was found'),
  }),
]);

export type Source = z.infer<typeof source>;
