import type { CDPSession } from '@playwright/test';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** Roles whose names tell a page: what can be landed on, gone to and used. Text is left out. */
const told = new Set(
  (
    'RootWebArea banner navigation main contentinfo search region form dialog status heading link button combobox textbox searchbox ' +
    'listbox option group list figure table row columnheader rowheader'
  ).split(' '),
);
const states = ['level', 'expanded', 'selected', 'modal', 'live', 'autocomplete', 'haspopup'];
/** Of several of these in a row the first two are told. */
const many = new Set(['link', 'option', 'row', 'figure', 'group']);
/** An option is followed by its text, which every change of a page may change. */
const longest = (role: string) => (role === 'option' ? 28 : 60);

function line({ role, name, properties = [] }: Node): string {
  const text = name?.value.trim().replace(/\s+/g, ' ') ?? '';
  const most = longest(role?.value ?? '');
  const shown = text.length > most ? `${text.slice(0, most)}…` : text;
  const marks = states.flatMap((state) => {
    const value = properties.find((property) => property.name === state)?.value.value;
    return value === undefined ? [] : [` [${state}=${String(value)}]`];
  });
  return `${role?.value}${shown ? ` "${shown}"` : ''}${marks.join('')}`;
}

/** Takes a session and gives the accessibility tree as the browser hands it to a screen reader: a line for each role that tells, indented. */
export async function accessibleNames(browser: CDPSession): Promise<string> {
  const { nodes } = (await browser.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const nearest = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child) return [];
      return !child.ignored && told.has(child.role?.value ?? '') ? [child] : nearest(child);
    });
  const tell = (list: Node[], indent: string): string[] =>
    list.flatMap((node, index) => {
      const same = (offset: number) => list[index - offset]?.role?.value === node.role?.value;
      if (many.has(node.role?.value ?? '') && same(1) && same(2)) return same(3) ? [] : [`${indent}…`];
      return [indent + line(node), ...tell(nearest(node), `${indent}  `)];
    });
  return `${tell(nodes.slice(0, 1), '').join('\n')}\n`;
}
