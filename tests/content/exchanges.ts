import { exchangeBlocks } from '../../src/lib/exchange-blocks.ts';
import { parseExchange, type Message, type Request, type Response } from '../../src/lib/exchange.ts';
import { pages } from './pages.ts';

/** An exchange of a page, as written and as parsed. */
export interface Exchange {
  file: string;
  code: number;
  title: string;
  text: string;
  messages: Message[];
}

/** All exchanges of the content. */
export const exchanges: Exchange[] = pages.flatMap(({ file, code, body }) =>
  exchangeBlocks(body).map((block) => ({ file, code, ...block, messages: parseExchange(block.text) })),
);

/** A request with the responses to it: interim ones, then the final one. Either may be missing. */
export interface Turn {
  exchange: Exchange;
  request?: Request;
  responses: Response[];
}

/** Takes an exchange and gives its turns, RFC 9112 §9.2. A response that nobody asked for is a turn of its own. */
export function turnsOf(exchange: Exchange): Turn[] {
  const turns: Turn[] = [];
  let open = false;
  for (const message of exchange.messages) {
    if (message.kind === 'request') turns.push({ exchange, request: message, responses: [] });
    else if (open) turns.at(-1)?.responses.push(message);
    else turns.push({ exchange, responses: [message] });
    open = message.kind === 'request' || message.code < 200;
  }
  return turns;
}
