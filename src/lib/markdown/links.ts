import { defineMdastPlugin } from 'satteri';
import { addressProblem } from '../../schemas/source.ts';
import { contentFile, lineOf } from './document.ts';
import type { Report } from './plugins.ts';

function linkProblem(url: string, words: string): string | undefined {
  if (words === url || `http://${words}` === url) return 'has no words. Write it as [words](https://example.com/page)';
  if (/^(?:#|\/(?!\/))/.test(url)) return undefined;
  return addressProblem(url)?.replace(/page"$/, 'page", "/facts/" or "#wire"');
}

/**
 * Puts the base path before the links of a page to other pages of the site. Refuses, naming file, line and mend, links
 * that are no address. Whether it leads anywhere is checked once the site is built.
 */
export const links = (report: Report, base: string) =>
  defineMdastPlugin({
    name: 'links',
    options: { position: true },
    link(node, context) {
      const file = contentFile(context.fileURL);
      const problem = file && linkProblem(node.url, context.textContent(node));
      if (problem) report(`${file}: body: ${lineOf(node)}the link to ${node.url} ${problem}.`);
      if (node.url.startsWith('/')) context.setProperty(node, 'url', base.replace(/\/$/, '') + node.url);
    },
  });
