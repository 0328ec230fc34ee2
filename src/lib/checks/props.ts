import { mdxToMdast, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import type { ContentFile } from './document.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Props that a component declares: all, and those that it must be given. Nothing is known of one that extends others. */
interface Declared {
  all: string[];
  needed: string[];
}

/** Takes the text of a component and gives what its `interface Props` declares. */
function declared(text: string): Declared | undefined {
  const [, inside] = /^interface Props \{\n([\s\S]*?)^\}/m.exec(text) ?? [];
  if (inside === undefined) return /\bProps\b/.test(text) ? undefined : { all: [], needed: [] };
  const props = [...inside.matchAll(/^ {2}(\w+)(\??):/gm)];
  return { all: props.map(([, name = '']) => name), needed: props.flatMap(([, name = '', optional]) => (optional ? [] : [name])) };
}

function* elements(node: MdastNode): Generator<Element> {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') yield node;
  if ('children' in node) for (const child of node.children) yield* elements(child as MdastNode);
}

function elementProblems(element: Element, components: readonly ContentFile[]): string[] {
  const name = element.name ?? '';
  if (!/^[A-Z]/.test(name)) return [];
  const component = components.find(({ file }) => file.endsWith(`/${name}.astro`));
  if (!component) return [`is no component. Correct the name, or write src/components/…/${name}.astro`];
  const props = declared(component.text);
  if (!props) return [];
  const given = element.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : []));
  const spread = given.length < element.attributes.length;
  const takes = `It takes ${props.all.join(', ') || 'none'}`;
  return [
    ...given.filter((prop) => !props.all.includes(prop)).map((prop) => `has the unknown prop "${prop}". ${takes}`),
    ...(spread ? [] : props.needed.filter((prop) => !given.includes(prop)).map((prop) => `lacks the prop "${prop}". ${takes}`)),
  ];
}

/**
 * Takes a page of MDX and all components, and gives the elements in it that are no component, or have props that it
 * does not take: Astro renders them all the same, and `astro check` does not read MDX.
 */
export function propProblems({ file, text }: ContentFile, components: readonly ContentFile[]): string[] {
  return [...elements(mdxToMdast(text))].flatMap((element) =>
    elementProblems(element, components).map((problem) => `${file}: <${element.name}>: line ${element.position?.start.line} ${problem}.`),
  );
}
