import { z } from 'zod';
import { changes } from './changes.ts';
import { aliases, symptoms } from './found-by.ts';
import { citation, source, valueSource } from './source.ts';

const fact = z.strictObject({
  text: z.string().min(2).max(60).describe('words for the strip'),
  source: valueSource.describe('RFC section, or address in sources, that says so; ours where none does'),
});

/** Front matter of `content/classes/<n>xx.mdx`. Which class it is comes from the file name. */
export const statusClass = z.strictObject({
  name: z.string().min(4).max(30).describe('name of the class, "Client error"'),
  spec: citation.describe('section that defines the class'),
  tagline: z.string().min(15).max(70).describe('half a sentence for the home page'),
  summary: z.string().min(40).max(200).describe('the plain sentence: what the class promises'),
  actor: fact.describe('who has to act'),
  retry: fact.describe('whether to send the request again'),
  cached: fact.describe('which codes a cache may reuse without being told'),
  unknown: fact.describe('what to do with a code of this class that you do not know'),
  aliases,
  symptoms,
  changes,
  sources: z.array(source).min(1).max(10).describe('every RFC section and page that the facts rest on'),
});

export type ClassFrontMatter = z.infer<typeof statusClass>;
