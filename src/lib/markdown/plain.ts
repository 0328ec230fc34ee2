import { defineMdastPlugin, type MdastNode } from 'satteri';
import { hiddenCharacters, hiddenProblem } from '../checks/characters.ts';
import { contentFile, lineOf } from './document.ts';
import type { Report } from './plugins.ts';

/** All that a page is made of. */
const known = ['root', 'yaml', 'heading', 'paragraph', 'text', 'inlineCode', 'code', 'list', 'listItem', 'link', 'strong', 'emphasis'];
const languages = ['http', 'text'];
const mend =
  'Pages are plain Markdown: write `{` and `<` inside code only, an exchange as a block of the language http, a code as [404 Not Found]';

/** A node that no page has, in words. */
function stranger(node: MdastNode): string {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const props = node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? ` ${attribute.name}` : []));
    return `${/^[a-z]/.test(node.name ?? '') ? 'the HTML' : 'the unknown component'} "<${node.name ?? ''}${props.join('')}>"`;
  }
  if (node.type === 'mdxjsEsm') return `the import or export "${node.value}"`;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return `the expression "{${node.value}}"`;
  return `a part of the kind "${node.type}"`;
}

/** What is wrong with a node itself, and the mend. */
function problemsOf(node: MdastNode): string[] {
  if (!known.includes(node.type)) return [`has ${stranger(node)}. ${mend}`];
  const problems = 'value' in node ? hiddenCharacters(node.value).map(({ name }) => hiddenProblem(name)) : [];
  if (node.type === 'heading' && ![2, 3].includes(node.depth)) problems.push('has a heading of another depth. Begin it with ## or ###');
  if (node.type === 'text') {
    const bare = /[<{}]|\]\(/.exec(node.value)?.[0];
    if (bare === '](') problems.push('has a link that does not parse. Write it as [words](https://example.com/page), without spaces');
    else if (bare) problems.push(`has a bare "${bare}". ${mend}`);
  }
  if (node.type === 'code') {
    if (!languages.includes(node.lang ?? ''))
      problems.push(`has a block of the language "${node.lang ?? ''}". Write http for an exchange, or text`);
    if (/^\w+=|[{}"]/.test(node.meta ?? ''))
      problems.push(`has a block with the prop "${node.meta}". Write the title bare, after the language`);
  }
  return problems;
}

/** Refuses, naming file, line and mend, what an author may not write on a page: components, HTML, expressions, imports, images. */
export const plain = (report: Report) =>
  defineMdastPlugin({
    name: 'plain',
    options: { position: true },
    before(root, { fileURL }) {
      const file = contentFile(fileURL);
      const look = (node: MdastNode): void => {
        for (const problem of problemsOf(node)) report(`${file}: body: ${lineOf(node)}${problem}.`);
        if (known.includes(node.type) && 'children' in node) node.children.forEach(look);
      };
      if (file) look(root);
    },
  });
