import { evaluate } from 'satteri';
import { address } from '../address.ts';
import { statusLink } from '../status-link.ts';
import { Html, element, Fragment } from './html.ts';
import { markdownPlugins } from './plugins.ts';

/** A piece of a section: HTML, or an exchange as it was written. */
export type Part = { html: string } | { title: string; source: string };

/** A section of a page, compiled. */
export interface Compiled {
  id: string;
  title: string;
  parts: Part[];
}

interface Props {
  id: string;
  title: string;
  children: unknown;
}

/** Takes what is in a section, and joins the pieces of HTML that touch. */
function partsOf(children: unknown): Part[] {
  const parts: Part[] = [];
  for (const child of [children].flat()) {
    const last = parts.at(-1);
    if (!(child instanceof Html)) parts.push(child as Part);
    else if (last && 'html' in last) last.html += child.html;
    else parts.push({ html: child.html });
  }
  return parts;
}

const components = {
  Fragment,
  Section: ({ id, title, children }: Props): Compiled => ({ id, title, parts: partsOf(children) }),
  Exchange: ({ title, source }: { title: string; source: string }): Part => ({ title, source }),
  StatusLink: ({ code, phrase }: { code: string; phrase?: string }) => new Html(statusLink(code, phrase)),
};

/**
 * Takes the path of a page from the root of the repository, and its Markdown, and gives its sections, compiled. A module
 * for each page, which is what Astro makes of MDX, takes the bundler ten times as long. Throws what the plugins refuse.
 */
export function compiled(file: string, body: string): Compiled[] {
  const { default: content } = evaluate(body, {
    ...{ Fragment, jsx: element, jsxs: element },
    mdastPlugins: markdownPlugins(undefined, address('/')),
    features: { gfm: true, smartPunctuation: true },
    elementAttributeNameCase: 'html',
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    fileURL: new URL(`file:///${file}`),
  }) as { default: (props: object) => unknown };
  return [content({ components })].flat().filter((part): part is Compiled => typeof part === 'object' && part !== null && 'parts' in part);
}
