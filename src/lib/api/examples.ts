import type { PublishedList } from '../../schemas/api/status-list.ts';
import { address } from '../address.ts';
import { addressesOf, apiPaths, published } from './addresses.ts';
import { jsonText } from './list.ts';

/** Something to type or write, and what comes of it: taken from the data, never written by hand. */
export interface Example {
  title: string;
  source: string;
  output: string;
}

function recordOf(list: PublishedList, wanted: number) {
  const record = list.codes.find(({ code }) => code === wanted);
  if (!record) throw new Error(`The examples of the page for programs need the code ${wanted}. Choose another`);
  return record;
}

/** The beginning of one record, down to its contract. */
function one(list: PublishedList): Example {
  const lines = jsonText(recordOf(list, 429)).split('\n');
  const end = lines.indexOf('  "cache": {');
  return {
    title: 'One code, from the beginning',
    source: `curl -s ${addressesOf(429).json}`,
    output: [...lines.slice(0, end), '  …'].join('\n'),
  };
}

/** A question to the whole list. */
function all(list: PublishedList): Example {
  const codes = list.codes.filter(({ cache }) => cache.rule === 'heuristic').map(({ code }) => code);
  return {
    title: 'Which codes may a cache keep without being told?',
    source: `curl -s ${published(apiPaths.list)} |\n  jq -c '[.codes[] | select(.cache.rule == "heuristic") | .code]'`,
    output: JSON.stringify(codes),
  };
}

/** A program with types. */
function typed(list: PublishedList): Example {
  const status = recordOf(list, 429);
  const names = status.headers.map(({ name }) => name);
  return {
    title: 'TypeScript, with status.d.ts beside it',
    source: [
      `import type { StatusCode } from './status.d.ts';`,
      '',
      `const response = await fetch('${status.json}');`,
      'const status = (await response.json()) as StatusCode;',
      `if (status.retry.advice === '${status.retry.advice}') {`,
      '  console.log(status.retry.text, status.headers.map(({ name }) => name));',
      '}',
    ].join('\n'),
    output: `${status.retry.text} [ ${names.map((name) => `'${name}'`).join(', ')} ]`,
  };
}

/** Takes all that is published and gives the examples of the page for programs. */
export function apiExamples(list: PublishedList) {
  const markdown = { name: '404 Not Found', href: address('/status/404.md') };
  return { one: one(list), all: all(list), typed: typed(list), markdown, license: list.license };
}
