import { apiPaths } from './api/addresses.ts';

/** Every code in other formats, by path from the root of the site. */
export const allFormats = [
  { type: 'application/json', path: apiPaths.list, title: 'JSON' },
  { type: 'text/csv', path: apiPaths.csv, title: 'CSV' },
  { type: 'text/plain', path: apiPaths.llms, title: 'llms.txt' },
];

/** Takes a code (404) or a class (4xx) and gives its page in other formats, by path from the root of the site. */
export function otherFormats(id: number | string) {
  return [
    { type: 'application/json', path: `/status/${id}.json`, title: 'JSON' },
    { type: 'text/markdown', path: `/status/${id}.md`, title: 'Markdown' },
  ];
}
