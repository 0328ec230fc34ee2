import { z } from 'zod';
import { addresses, citations, evidence, fact } from './parts.ts';

/** One class as it is published at `/status/4xx.json`, and in the list. */
export const publishedClass = z
  .strictObject({
    class: z.enum(['1xx', '2xx', '3xx', '4xx', '5xx']).describe('the class'),
    name: z.string().describe('its name, "Client error"'),
    ...addresses,
    tagline: z.string().describe('half a sentence on it'),
    summary: z.string().describe('the plain sentence: what the class promises'),
    spec: citations.describe('section that defines it'),
    actor: fact.describe('who has to act'),
    retry: fact.describe('whether to send the request again'),
    cached: fact.describe('which codes a cache may reuse without being told'),
    unknown: fact.describe('what to do with a code of this class that you do not know'),
    codes: z.array(z.int()).describe('its codes on this site, in order'),
    ...evidence,
  })
  .meta({ id: 'StatusClass', description: 'A class of status codes, named by its first digit.' });

export type PublishedClass = z.infer<typeof publishedClass>;
