import type { PublishedCode } from '../../schemas/api/status-code.ts';
import { parseExchange } from '../exchange.ts';

/** Takes the body of a page and gives its exchanges: title, text as shown, and messages as parsed. */
export function exchangesOf(body: string): PublishedCode['exchanges'] {
  return [...body.matchAll(/^```http ([^\n]+)\n([\s\S]*?)\n```$/gm)].map(([, title = '', text = '']) => ({
    title,
    text,
    messages: parseExchange(text),
  }));
}
