import { defineMdastPlugin } from 'satteri';
import { parseExchange } from '../exchange.ts';
import { attribute, contentFile } from './document.ts';

/**
 * Turns a code block of the language `http` into `<Exchange title source>`.
 * Throws, naming file and mend, when it has no title or does not parse.
 */
export const exchanges = defineMdastPlugin({
  name: 'exchanges',
  code(node, context) {
    if (node.lang !== 'http') return;
    const file = contentFile(context.fileURL) ?? 'An exchange';
    if (!node.meta) throw new Error(`${file}: an exchange has no title. Write it after the language: \`\`\`http The title`);
    try {
      parseExchange(node.value);
    } catch (error) {
      throw new Error(`${file}: exchange "${node.meta}": ${(error as Error).message}.`, { cause: error });
    }
    return {
      type: 'mdxJsxFlowElement',
      name: 'Exchange',
      attributes: [attribute('title', node.meta), attribute('source', node.value)],
      children: [],
    };
  },
});
