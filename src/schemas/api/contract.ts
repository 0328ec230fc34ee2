import { z } from 'zod';
import * as front from '../contract.ts';
import { emitter as frontEmitter } from '../emitter.ts';
import { citations } from './parts.ts';

const cited = { citations: citations.describe('texts that say so; empty where it is our own reading') };
const note = { note: z.string().describe('conditions, exceptions, traps') };
const text = { text: z.string().describe('the same in a few words') };

export const actor = z
  .strictObject({ who: front.actor.shape.who, ...text, ...cited })
  .meta({ id: 'Actor', description: 'Who has to act.' });

export const retry = z
  .strictObject({ advice: front.retry.shape.advice, ...text, ...note, ...cited })
  .meta({ id: 'Retry', description: 'Whether to send the request again.' });

export const cache = z
  .strictObject({ rule: front.cache.shape.rule, ...text, ...note, ...cited })
  .meta({ id: 'Caching', description: 'What a cache may do with the response.' });

export const content = z
  .strictObject({ rule: front.content.shape.rule, ...text, ...note, ...cited })
  .meta({ id: 'Content', description: 'What may come after the header section.' });

export const header = z
  .strictObject({
    name: front.header.shape.name,
    level: front.header.shape.level,
    when: z.string().nullable().describe('condition under which that holds'),
    ...cited,
  })
  .meta({ id: 'Header', description: 'A header field that belongs to the response.' });

export const redirect = z
  .strictObject({ method: front.redirect.shape.method, ...text, ...note, ...cited })
  .meta({ id: 'Redirect', description: 'What a redirect does to the method.' });

export const generators = z
  .strictObject({
    who: front.generators.shape.who,
    note: z.string().nullable().describe('condition or trap'),
    ...cited,
  })
  .meta({ id: 'Generators', description: 'Who may make the response.' });

const collision = z
  .strictObject({
    name: z.string().describe('other product that uses the number'),
    meaning: z.string().describe('what it means there'),
    ...cited,
  })
  .meta({ id: 'Collision', description: 'Another product that uses the same number for something else.' });

export const emitter = z
  .strictObject({
    name: z.string().describe('product that sends or logs it'),
    unnamed: z.boolean().describe('true when its emitter gives it no phrase, and the one here is ours'),
    sends: z.string().nullable().describe('phrase in its status line where that is another one; empty where it sends none'),
    wire: frontEmitter.shape.wire,
    note: z.string().describe('where exactly it is met'),
    ...cited,
    instead: z.array(z.int()).describe('registered codes to send instead'),
    collisions: z.array(collision).describe('other products that use the same number'),
  })
  .meta({ id: 'Emitter', description: 'Who made up an unofficial code, and where it can be met.' });
