import { defineMdastPlugin } from 'satteri';
import { contentFile } from './document.ts';

const mend =
  'Pages are plain Markdown: write `{` and `<` inside code only, an exchange as a block of the language http, a code as [404 Not Found]';

function refuse(what: string) {
  return (node: { name?: string | null; value?: string }, context: { fileURL: URL | undefined }) => {
    const file = contentFile(context.fileURL);
    if (file) throw new Error(`${file}: has ${what} "${node.name ?? node.value ?? ''}". ${mend}.`);
  };
}

/** Refuses, naming file and mend, what an author may not write on a page: components, HTML, expressions, imports. */
export const plain = defineMdastPlugin({
  name: 'plain',
  mdxJsxFlowElement: refuse('the unknown component'),
  mdxJsxTextElement: refuse('the unknown component'),
  mdxFlowExpression: refuse('the expression'),
  mdxTextExpression: refuse('the expression'),
  mdxjsEsm: refuse('the import or export'),
});
