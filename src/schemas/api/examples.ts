import { z } from 'zod';
import { reading } from '../runtime.ts';
import { day, url } from './parts.ts';

export const constant = z
  .strictObject({
    id: z.string().describe('short name of the language or product, "go"'),
    label: z.string().describe('name of the language or product'),
    package: z.string().describe('package or module that has the constants'),
    version: z.string().describe('version that was read or run'),
    evidence: reading.shape.evidence,
    checked: day.describe('day on which it was run or read'),
    url: url.describe('its documentation or source'),
    symbol: z.string().nullable().describe('expression for the code; null where there is none'),
    note: z.string().nullable().describe('what a programmer must know about it: since when, aliases, older names'),
    instead: z.string().nullable().describe('what to write where there is no constant; null where there is one'),
  })
  .meta({ id: 'Constant', description: 'What one language or product calls the code.' });

const field = z
  .strictObject({ name: z.string().describe('field name'), value: z.string().describe('field value') })
  .meta({ id: 'Field', description: 'One field line of a message.' });

const chunk = z
  .strictObject({ line: z.string().describe('size line, with extensions'), data: z.string().describe('bytes of that size') })
  .meta({ id: 'Chunk', description: 'One chunk of a body, RFC 9112 §7.1.' });

const rest = {
  fields: z.array(field).describe('header fields in order'),
  content: z.string().describe('the content, without transfer coding; empty where there is none'),
  chunks: z.array(chunk).describe('the chunks, the last one included; empty where the body did not come in chunks'),
  trailers: z.array(field).describe('trailer fields in order'),
};

const request = z
  .strictObject({
    kind: z.literal('request').describe('what the message is'),
    method: z.string().describe('request method'),
    target: z.string().describe('request target'),
    waits: z.boolean().describe('true when its content is sent only after a 100'),
    ...rest,
  })
  .meta({ id: 'RequestMessage', description: 'A request as on the wire.' });

const response = z
  .strictObject({
    kind: z.literal('response').describe('what the message is'),
    code: z.int().min(100).max(999).describe('status code'),
    phrase: z.string().describe('reason phrase'),
    ...rest,
  })
  .meta({ id: 'ResponseMessage', description: 'A response as on the wire.' });

export const exchange = z
  .strictObject({
    title: z.string().describe('what is shown'),
    text: z.string().describe('the exchange as the page shows it; lines end with LF, where CRLF is on the wire'),
    messages: z.array(z.discriminatedUnion('kind', [request, response])).describe('its messages in order'),
  })
  .meta({ id: 'Exchange', description: 'Requests and their responses, byte for byte.' });

const measuredBy = z
  .strictObject({
    id: z.string().describe('short name of the program, "curl"'),
    version: z.string().describe('version that was measured'),
  })
  .meta({ id: 'MeasuredClient', description: 'A program that was measured, and its version.' });

export const measuredOutcome = z
  .strictObject({
    scenario: z.string().describe('short name of what was asked, "redirects-method"'),
    question: z.string().describe('what was asked'),
    cases: z.array(z.string()).describe('the cases it is about, methods mostly; empty where the scenario has one for each code'),
    outcome: z.string().describe('what the programs did'),
    departs: z
      .enum(['MUST', 'SHOULD', 'MAY', 'other'])
      .nullable()
      .describe('keyword of the requirement that it does not keep to; other: a statement without one; null: it departs from none'),
    clients: z.array(measuredBy).describe('the programs that did it'),
    url: url.describe('page with all results of the scenario'),
  })
  .meta({ id: 'MeasuredOutcome', description: 'What some programs did when they got the code.' });
