import { keysOf } from '../../schemas/keys.ts';
import { publishedCode } from '../../schemas/api/status-code.ts';
import { address } from '../address.ts';
import { apiPaths } from './addresses.ts';
import { csvColumns } from './csv.ts';

/** What the page for programs is called. */
export const apiHead = {
  title: 'For programs: JSON, CSV, Markdown and types',
  heading: 'The same facts for programs',
  description:
    'Every HTTP status code as JSON with a schema, as CSV, as Markdown and with TypeScript types. Static files, versioned, free to use.',
  path: '/api/',
};

interface Row {
  name: string;
  text: string;
  href?: string;
}

const holds: [string, string][] = [
  [apiPaths.list, 'every code and class in one file'],
  ['/status/404.json', 'one code: the same object as in the list'],
  ['/status/4xx.json', 'one class'],
  [apiPaths.schema, 'the JSON Schema (2020-12) of all three, each key described'],
  [apiPaths.types, 'TypeScript types, made from the schema'],
  [apiPaths.csv, 'one row for each code'],
  ['/status/404.md', 'the whole page of a code as Markdown'],
  ['/status/4xx.md', 'that of a class'],
  [apiPaths.llms, 'what language models are told: every page with its sentence'],
];

/** What a description says, in the style of a table: a named part of the schema is described in a sentence. */
const plain = (description: string) => description.replace(/^[A-Z]/, (letter) => letter.toLowerCase()).replace(/\.$/, '');

/** The tables of the page for programs: addresses, keys of one code as the schema describes them, columns of the CSV. */
export const apiTables: Record<'addresses' | 'keys' | 'columns', Row[]> = {
  addresses: holds.map(([path, text]) => ({ name: path, text, href: address(path) })),
  keys: keysOf(publishedCode)
    .filter(({ path }) => !path.includes('.'))
    .map(({ key, description = '' }) => ({ name: key, text: plain(description) })),
  columns: Object.entries(csvColumns).map(([name, { holds: text }]) => ({ name, text })),
};
