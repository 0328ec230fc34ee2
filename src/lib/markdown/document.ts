import type { MdastNode } from 'satteri';

/** Takes the address of a file and gives its path from `content/`, or nothing for other files. */
export function contentFile(url: URL | undefined): string | undefined {
  return /content\/(?:status|classes)\/[^/]+\.mdx$/.exec(decodeURIComponent(url?.pathname ?? ''))?.[0];
}

/** Takes the address of any file and gives its path from the root of the repository, for messages. */
export function fileName(url: URL | undefined): string {
  return /(?:content|src)\/[^?]*$/.exec(decodeURIComponent(url?.pathname ?? ''))?.[0] ?? 'A page';
}

/** Takes a node and gives where it begins, as messages say it: `line 131: `. */
export function lineOf(node: Readonly<MdastNode>): string {
  return node.position ? `line ${node.position.start.line} ` : '';
}

/** Takes a name and a text and gives the attribute of an MDX element. */
export function attribute(name: string, value: string) {
  return { type: 'mdxJsxAttribute' as const, name, value };
}
