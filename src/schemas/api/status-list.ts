import { z } from 'zod';
import { day, url } from './parts.ts';
import { publishedClass } from './status-class.ts';
import { publishedCode } from './status-code.ts';

const site = z
  .strictObject({ name: z.string().describe('its name'), url: url.describe('address of its first page') })
  .meta({ id: 'Site', description: 'The site that publishes the list.' });

const license = z
  .strictObject({ id: z.string().describe('SPDX identifier'), url: url.describe('address of its text') })
  .meta({ id: 'License', description: 'The licence of the data.' });

/** Everything, as it is published at `/status.json`. */
export const publishedList = z
  .strictObject({
    $schema: url.describe('address of the JSON Schema'),
    version: z
      .string()
      .regex(/^1\.\d+\.\d+$/)
      .describe('version of the format, as in semver: within 1 keys are only added'),
    site,
    license,
    updated: day.describe('day of the newest change'),
    codes: z.array(publishedCode).describe('every code, in order'),
    classes: z.array(publishedClass).describe('the classes, in order'),
  })
  .meta({ id: 'StatusList', description: 'Every status code and class.' });

export type PublishedList = z.infer<typeof publishedList>;

/** Whatever is published as JSON: everything, one code, or one class. */
export const published = z.union([publishedList, publishedCode, publishedClass]);
