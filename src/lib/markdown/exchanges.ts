import { defineMdastPlugin } from 'satteri';
import { parseExchange } from '../exchange.ts';
import { attribute, fileName, lineOf } from './document.ts';
import type { Report } from './plugins.ts';

/**
 * Turns a code block of the language `http` into `<Exchange title source>`.
 * Refuses it, naming file, line and mend, when it has no title or does not parse.
 */
export const exchanges = (report: Report) =>
  defineMdastPlugin({
    name: 'exchanges',
    options: { position: true },
    code(node, context) {
      if (node.lang !== 'http') return;
      const at = `${fileName(context.fileURL)}: body: ${lineOf(node)}`;
      if (!node.meta) return report(`${at}an exchange has no title. Write it after the language: \`\`\`http The title.`);
      try {
        parseExchange(node.value);
      } catch (error) {
        return report(`${at}exchange "${node.meta}": ${(error as Error).message}`.replace(/(?<!\?)$/, '.'));
      }
      return {
        type: 'mdxJsxFlowElement',
        name: 'Exchange',
        attributes: [attribute('title', node.meta), attribute('source', node.value)],
        children: [],
      };
    },
  });
