import type { Names } from './names.ts';

/** How constants stand in a source file. */
export interface SourceRule {
  /** Finds one constant: groups `name` and `code`, or `of` with the name that it is an alias of; `old` where it is deprecated. */
  pattern: RegExp;
  /** Makes the expression of what stands in the groups `name` and `of`. */
  expression(name: string): string;
  /** Names that are no codes. */
  ignore?: string[];
}

const fewest = 20;

/**
 * Takes the text of a source file, its rules, and where it stands, and gives the names in it.
 * Throws when there are fewer than any runtime has: then it is another file, or was rewritten.
 */
export function parseSource(text: string, rules: SourceRule[], at: string): Pick<Names, 'names' | 'deprecated'> {
  const found = new Map<string, number>();
  const deprecated: string[] = [];
  for (const { pattern, expression, ignore = [] } of rules) {
    for (const { groups } of text.matchAll(pattern)) {
      const { name = '', code, of = '', old } = groups ?? {};
      const value = code ? Number(code) : found.get(expression(of));
      if (!name || !value || ignore.includes(name)) continue;
      found.set(expression(name), value);
      if (old) deprecated.push(expression(name));
    }
  }
  if (found.size < fewest)
    throw new Error(`${at}: ${found.size} constants found, which is too few. Mend its patterns in tests/constants/patterns.ts`);
  return { names: [...found], deprecated };
}
