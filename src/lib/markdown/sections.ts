import { defineMdastPlugin } from 'satteri';
import { classSections, sectionProblem, statusSections } from '../sections.ts';
import { attribute, contentFile, lineOf } from './document.ts';
import type { Report } from './plugins.ts';

type Children = Parameters<NonNullable<Parameters<typeof defineMdastPlugin>[0]['before']>>[0]['children'];

/**
 * Wraps what follows each `##` heading of a code or class page in `<Section id title>`.
 * Refuses, naming file and mend, when a section is missing, unknown, doubled or out of order.
 */
export const sections = (report: Report) =>
  defineMdastPlugin({
    name: 'sections',
    before(root, context) {
      const file = contentFile(context.fileURL);
      if (!file) return;
      const wanted = file.startsWith('content/classes/') ? classSections : statusSections;
      const found: string[] = [];
      const children: unknown[] = [];
      let inside: unknown[] = children;
      for (const node of root.children) {
        if (node.type === 'heading' && node.depth === 2) {
          const title = context.textContent(node);
          found.push(title);
          inside = [];
          const id = wanted.find((section) => section.title === title)?.id ?? '';
          children.push({
            type: 'mdxJsxFlowElement',
            name: 'Section',
            attributes: [attribute('id', id), attribute('title', title)],
            children: inside,
          });
        } else {
          // Told once, where it begins: only the front matter stands before it.
          if (found.length === 0 && children.length === 1)
            report(`${file}: body: ${lineOf(node)}text stands before the first section. Move it under "## ${wanted[0]?.title}".`);
          inside.push(node);
        }
      }
      const problem = sectionProblem(found, wanted);
      if (problem) report(`${file}: body: ${problem}.`);
      context.setProperty(root, 'children', children as Children);
    },
  });
