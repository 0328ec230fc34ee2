import type { PublishedCode } from '../../schemas/api/status-code.ts';
import { exchangeBlocks } from '../exchange-blocks.ts';
import { parseExchange, type Message } from '../exchange.ts';

type Published = PublishedCode['exchanges'][number]['messages'][number];

function published(message: Message): Published {
  const parts = { chunks: message.chunks ?? [], trailers: message.trailers ?? [] };
  if (message.kind === 'response') return { ...message, ...parts };
  return { ...message, ...parts, waits: message.waits ?? false };
}

/** Takes the body of a page and gives its exchanges: title, text as shown, and messages as parsed. */
export function exchangesOf(body: string): PublishedCode['exchanges'] {
  return exchangeBlocks(body).map((block) => ({ ...block, messages: parseExchange(block.text).map(published) }));
}
