import { xmlText } from '../xml-text.ts';

/** HTML as it is to be written: all other text is escaped. */
export class Html {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/** What groups children without an element of its own. */
export const Fragment = Symbol('fragment');

function text(value: unknown): string {
  if (Array.isArray(value)) return value.map(text).join('');
  return value instanceof Html ? value.html : xmlText(String(value ?? ''));
}

/**
 * Makes HTML of what MDX compiles to, as its `jsx` function: of an element its tags and children, of a component what it
 * gives. No page has a void element.
 */
export function element(type: unknown, props: unknown): unknown {
  const { children, 'set:html': html, ...attributes } = props as Record<string, unknown>;
  if (typeof type === 'function') return (type as (props: object) => unknown)({ children, ...attributes });
  if (type === Fragment) return html === undefined ? children : new Html(String(html));
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(String(value)).replaceAll('"', '&quot;')}"`);
  return new Html(`<${String(type)}${written.join('')}>${text(children)}</${String(type)}>`);
}
