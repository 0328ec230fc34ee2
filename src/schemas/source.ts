import { z } from 'zod';

const place = String.raw`(?:§|Appendix )[A-Z0-9]+(?:\.\w+)*`;
const cited = new RegExp(String.raw`^RFC \d{3,5}(?: ${place}(?:, ${place})*)?$`);

/** Takes a text and says why it is no address of a page on the web, or nothing. */
export function addressProblem(text: string): string | undefined {
  if (/^http:/i.test(text)) return 'is http. Write https://, or name a page that has it';
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  const sound = /^https:\/\/[^\s"'<>\\^`{|}]+$/.test(text) && parsed && /\.[a-z][a-z0-9-]*$/.test(parsed.hostname) && !parsed.username;
  return sound ? undefined : 'is no address. Write it as "https://example.com/page"';
}

/** A text that fits, or the address of a page. */
const addressOr = (fits: (text: string) => boolean, mend: string) =>
  z.string().superRefine((text, context) => {
    if (fits(text)) return;
    const message = /^https?:/i.test(text) ? addressProblem(text) : mend;
    if (message) context.addIssue({ code: 'custom', message });
  });

/** The address of a page on the web. */
export const webAddress = addressOr(() => false, 'is no address. Write it as "https://example.com/page"');

/** One or more sections of one RFC, as in `RFC 9110 §15.5.5` or `RFC 7231 §6.4, Appendix B`. */
export const citation = z.string().regex(cited, 'is not a citation. Write it as "RFC 9110 §15.5.5" or "RFC 7231 §6.4, Appendix B"');

/** A text that says something: sections of an RFC, or the address of a page that stands in `sources`. */
export const reference = addressOr(
  (text) => cited.test(text),
  'is no text. Write "RFC 9110 §15.5.5", or an address that stands in sources',
);

/** Where a value stands: a text, or `ours` where neither an RFC nor a vendor says it. */
export const valueSource = addressOr(
  (text) => text === 'ours' || cited.test(text),
  'is not the source of a value. Write "RFC 9110 §15.5.5", an address that stands in sources, or ours',
);

const today = () => new Date().toISOString().slice(0, 10);

/** Takes a year, a month or a day, `2026-11`, and says whether it lies in the future. */
export function inFuture(date: string): boolean {
  return date > today().slice(0, date.length);
}

/** A day, `2026-11-22`, that has come. YAML gives a Date, JSON a string; the result is a string. */
export const day = z
  .union([z.date(), z.iso.date('is not a day. Write it as 2026-11-22')])
  .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)))
  .refine((value) => !inFuture(value), 'lies in the future. Write the day on which it was done');

/** Where a fact comes from: sections of an RFC, or a page on the web. */
export const source = z.union([
  z.strictObject({
    cite: citation.describe('RFC and sections, "RFC 9110 §15.5.5, §9.2.2"'),
    checked: day.describe('day on which the text was read'),
  }),
  z.strictObject({
    title: z.string().min(4).max(120).describe('who says it and where, "nginx: ngx_http_limit_req_module"'),
    url: webAddress.describe('address of the page'),
    checked: day.describe('day on which the page, or the named copy of it, was read'),
    copy: z.string().min(4).max(120).optional().describe('what was read when it was not the live page, "stored copy of 2025"'),
    secondary: z.literal(true).optional().describe('true when no primary source was found'),
  }),
]);

export type Source = z.infer<typeof source>;
