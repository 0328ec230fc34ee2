import { z } from 'zod';
import { keysOf, knownAt } from './keys.ts';

type Issue = z.core.$ZodIssue;

/** What is too large or too small: a text, a list or a number. */
function size(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const big = issue.code === 'too_big';
  const limit = big ? `At most ${issue.maximum}` : `At least ${issue.minimum}`;
  if (typeof issue.input !== 'string' && !Array.isArray(issue.input)) return `is ${String(issue.input)}. ${limit}: correct it`;
  const { length } = issue.input;
  const [one, several] = issue.origin === 'string' ? ['character', 'characters'] : ['entry', 'entries'];
  return `has ${length} ${length === 1 ? one : several}. ${limit}: ${big ? 'shorten it' : 'say more'}`;
}

function problem(issue: Issue, schema: z.ZodType): string {
  if (issue.code === 'unrecognized_keys') {
    return `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}. Known here: ${knownAt(schema, issue.path).join(', ')}. A text with a comma or colon needs quotes`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing. Add it';
  if (issue.code === 'too_big' || issue.code === 'too_small') return size(issue);
  return issue.message.replace(/^Invalid input: /, '');
}

/** A union hides what is wrong in each of its options: show the one that came closest. */
function flat(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/**
 * Takes a schema and gives one that accepts the same, and whose errors say for each key what is wrong,
 * what belongs there (its description), and where the guide is.
 */
export function explained<Schema extends z.ZodType>(schema: Schema) {
  return z.unknown().transform((value, context): z.output<Schema> => {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues.flatMap(flat)) {
      const path = issue.path.filter((step) => typeof step === 'string').join('.');
      const holds = keysOf(schema).find((entry) => entry.path === path)?.description;
      const message = [problem(issue, schema), holds && `It holds: ${holds}`, 'See content/README.md'].filter(Boolean).join('. ');
      context.issues.push({ code: 'custom', path: issue.path, message, input: value });
    }
    return z.NEVER;
  });
}
