import { z } from 'zod';

/** Front matter of a page that stands in `src/pages` as a text, `about.mdx`. */
export const prosePage = z.strictObject({
  layout: z.string().endsWith('ProseLayout.astro').describe('the layout, ../layouts/ProseLayout.astro'),
  title: z.string().min(15).max(75).describe('title in tabs and search results; no other page has it'),
  heading: z.string().min(4).max(60).describe('what stands above the text'),
  description: z.string().min(40).max(200).describe('one sentence for search results; no other page has it'),
  path: z
    .string()
    .regex(/^\/[a-z-]+\/$/, 'is not a path. Write it as "/about/"')
    .describe('path from the root of the site, "/about/"'),
});
