import { z } from 'zod';
import { day, reference } from './source.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id. Write it in small letters: "node-24"');
const outcome = z.string().min(2).max(60);
const code = z.int().min(100).max(999);
const variant = z.string().min(1).max(60).optional().describe('what tells apart rows of the same code: the method, mostly');
const sentence = z.string().min(10).max(400);

/** What the standard asks for in some of a scenario's cases. */
export const standard = z.strictObject({
  codes: z.array(code).min(1).describe('the codes it is about'),
  variants: z.array(z.string()).min(1).optional().describe('the variants it is about; all where there are none'),
  outcomes: z.array(outcome).min(1).describe('the outcomes that keep to it'),
  level: z
    .enum(['MUST', 'SHOULD', 'MAY', 'none'])
    .describe('keyword behind it: an outcome that is not listed breaks this; none: no keyword'),
  source: reference.describe('the text that says so'),
  note: sentence.describe('what it says, in one or two sentences'),
});

/** What one client did in one case: the same twice. */
export const measuredRow = z.strictObject({
  scenario: id,
  code,
  variant,
  client: id,
  version: z.string().min(1).max(60),
  outcome: outcome.describe('a word of the vocabulary'),
  detail: z.string().min(1).max(80).optional().describe('a name that belongs to it: class of an error, another code'),
});

/** A case that did not come out twice the same, or could not be read. */
export const unstableRow = measuredRow
  .omit({ outcome: true, detail: true })
  .extend({ seen: z.array(z.string()).describe('the outcomes of the runs, where there were any'), reason: z.string().min(4).max(300) });

/** A client as it was when its rows were measured. */
export const measuredClient = z.strictObject({
  id,
  label: z.string().min(2).max(60),
  kind: z.enum(['library', 'cli', 'browser', 'proxy']),
  language: z.string().min(1).max(40),
  settings: z.string().max(300).optional().describe('what was set otherwise than it is by itself'),
  version: z.string().min(1).max(60),
  with: z.string().max(120).optional().describe('what it ran on or with'),
  day: day.describe('day of the measurement'),
  system: z.string().min(4).max(120).describe('operating system and architecture'),
});

const shape = z.strictObject({
  scenario: id,
  title: z.string().min(4).max(100),
  question: sentence,
  outcomes: z.record(outcome, sentence).describe('the vocabulary: each outcome and what it means'),
  standard: z.array(standard),
  clients: z.array(measuredClient),
  rows: z.array(measuredRow),
  unstable: z.array(unstableRow),
});

/** What was measured in one scenario: content/measured/<scenario>.json, written by `npm run measure`. */
export const measured = shape.superRefine(({ scenario, outcomes, clients, rows, unstable, standard: rules }, context) => {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  const versions = new Map(clients.map((client) => [client.id, client.version]));
  for (const row of [...rows, ...unstable]) {
    const which = `${row.client}, ${row.code}${row.variant ? ` ${row.variant}` : ''}`;
    if (row.scenario !== scenario) say('rows', `holds a row of another scenario, ${row.scenario}`);
    if (versions.get(row.client) !== row.version) say('rows', `holds ${which} of version ${row.version}, which is not that of its client`);
  }
  for (const word of [...rows.map((row) => row.outcome), ...rules.flatMap((rule) => rule.outcomes)])
    if (!(word in outcomes)) say('outcomes', `lacks "${word}"`);
});

export type Measured = z.infer<typeof measured>;
export type MeasuredRow = z.infer<typeof measuredRow>;
export type UnstableRow = z.infer<typeof unstableRow>;
export type MeasuredClient = z.infer<typeof measuredClient>;
export type Standard = z.infer<typeof standard>;
