/** An exchange as an author writes it: the title and the text of a code block of the language `http`. */
export interface ExchangeBlock {
  title: string;
  text: string;
}

/** Takes the body of a page and gives its exchanges as written, in order. */
export function exchangeBlocks(body: string): ExchangeBlock[] {
  return [...body.matchAll(/^```http ([^\n]+)\n([\s\S]*?)\n```$/gm)].map(([, title = '', text = '']) => ({ title, text }));
}
