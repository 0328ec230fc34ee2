import { z } from 'zod';

const found = z.string().min(2).max(70);
const unique = (list: string[]) => new Set(list.map((item) => item.toLowerCase())).size === list.length;

export const aliases = z
  .array(found)
  .max(80)
  .refine(unique, 'holds a text twice')
  .default([])
  .describe('other words for it that people search with: plain words, concepts, nicknames');

export const symptoms = z
  .array(found)
  .max(80)
  .refine(unique, 'holds a text twice')
  .default([])
  .describe('messages, log lines and exceptions that people have in hand when they need the page');
