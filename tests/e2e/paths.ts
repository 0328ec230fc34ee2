import { readFileSync, readdirSync } from 'node:fs';

/** Every page of the built site, short addresses aside, as a reader asks for it; the not-found page by an address that does not exist. */
export const paths = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && !readFileSync(`dist/${file}`, 'utf8').includes('http-equiv="refresh"'))
  .sort()
  .map((file) => (file === '404.html' ? '/no/such/page/' : `/${file.replace(/index\.html$/, '')}`));

/** Takes a list and cuts it into lists of at most `size`, so that each becomes one test. */
export function chunks<T>(list: T[], size: number): T[][] {
  return list.flatMap((_, index) => (index % size === 0 ? [list.slice(index, index + size)] : []));
}
