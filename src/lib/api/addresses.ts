import { address, fullAddress, statusAddress } from '../address.ts';

/** Takes a path from the root of the site and gives its full address. */
export function published(path: string): string {
  return fullAddress(address(path));
}

/** Where a code (404) or a class (4xx) is published, in full. */
export function addressesOf(id: number | string) {
  return { url: fullAddress(statusAddress(id)), json: published(`/status/${id}.json`), markdown: published(`/status/${id}.md`) };
}

/** Paths of everything that is published for programs. They never change within version 1. */
export const apiPaths = {
  list: '/status.json',
  csv: '/status.csv',
  types: '/status.d.ts',
  schema: '/schema/v1.json',
  llms: '/llms.txt',
  page: '/api/',
} as const;
