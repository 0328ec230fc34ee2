/** Makes a copy of the site larger: the same content again under more numbers, 1404 beside 404, so that every rule still holds. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';

/** Only three digits are a code. The copy takes four, of which the last three are the code. */
const relaxed: [string, string, string][] = [
  ['src/lib/content-id.ts', String.raw`([1-9]\d\d)\.mdx`, String.raw`([1-9]\d{2,3})\.mdx`],
  ['src/lib/references.ts', String.raw`\[(\d{3})`, String.raw`\[(\d{3,4})`],
  ['src/lib/status-class.ts', 'Math.floor(code / 100)', 'Math.floor((code % 1000) / 100)'],
  ['src/lib/checks/front-matter.ts', 'code >= 300 && code < 400', 'code % 1000 >= 300 && code % 1000 < 400'],
  ['src/lib/checks/definition.ts', 'other === id', 'id.endsWith(other)'],
  ['src/lib/checks/registry.ts', 'if (!entry)\n', 'if (code > 999) return [];\n    if (!entry)\n'],
  ['src/schemas/status-code.ts', 'max(999)', 'max(9999)'],
  ['src/schemas/runtime.ts', String.raw`[1-9]\d\d$`, String.raw`[1-9]\d{2,3}$`],
];

interface FrontMatter {
  phrase: string;
  summary: string;
  gloss?: string;
  related: { code: number }[];
}

const reference = /\[(\d{3})( [^\][]+)?\](?!\()/g;
const renamed = (text: string, copy: number) =>
  text.replace(reference, (_, code: string, phrase?: string) => `[${copy}${code}${phrase ? `${phrase} ${copy}` : ''}]`);

function pageOf(text: string, copy: number): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const inner = JSON.parse(JSON.stringify(yaml.load(head, { schema: yaml.CORE_SCHEMA })), (_, value: unknown) =>
    typeof value === 'string' ? renamed(value, copy) : value,
  ) as FrontMatter;
  const data = {
    ...Object.fromEntries(Object.entries(inner).filter(([key]) => key !== 'measured')),
    // As long as it was: there is a limit.
    ...(inner.gloss && { gloss: inner.gloss.slice(0, -1) + String(copy) }),
    phrase: `${inner.phrase} ${copy}`,
    summary: `${copy}: ${inner.summary}`.slice(0, 160),
    related: inner.related.map((neighbour) => ({ ...neighbour, code: copy * 1000 + neighbour.code })),
  };
  return `---\n${yaml.dump(data, { schema: yaml.CORE_SCHEMA, lineWidth: -1 })}---\n${renamed(body, copy)}`;
}

/** Takes the folder of a copy of the site and adds its codes again, `copies` times (at most 9). Throws when a rule to relax has moved. */
export function grow(folder: string, copies: number): void {
  for (const [file, from, to] of copies > 0 ? relaxed : []) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(from))
      throw new Error(`tests/bench/grow.ts: ${file} holds no "${from}" any more. Say there how it takes four digits.`);
    writeFileSync(join(folder, file), text.replaceAll(from, to));
  }
  const [status, constants] = [join(folder, 'content/status'), join(folder, 'content/constants')];
  const pages = readdirSync(status).map((file) => ({ file, text: readFileSync(join(status, file), 'utf8') }));
  const numbers = Array.from({ length: copies }, (_, index) => index + 1);
  for (const copy of numbers) for (const { file, text } of pages) writeFileSync(join(status, `${copy}${file}`), pageOf(text, copy));
  for (const file of readdirSync(constants)) {
    const runtime = JSON.parse(readFileSync(join(constants, file), 'utf8')) as { symbols: Record<string, string> };
    const added = numbers.flatMap((copy) => Object.entries(runtime.symbols).map(([code, symbol]) => [`${copy}${code}`, symbol]));
    Object.assign(runtime.symbols, Object.fromEntries(added));
    writeFileSync(join(constants, file), JSON.stringify(runtime));
  }
}
