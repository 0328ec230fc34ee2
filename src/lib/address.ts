const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Takes a path from the root of the site and gives its address under the base path of this build. */
export function address(path: string): string {
  return base + path;
}

/** Takes a code (404) or a class (4xx) and gives the address of its page. It never changes. */
export function statusAddress(id: number | string): string {
  return address(`/status/${id}/`);
}

/** Takes an address of this site and gives it in full, under SITE_URL. */
export function fullAddress(path: string): string {
  return new URL(path, import.meta.env?.SITE ?? 'https://reasonphrase.example').href;
}
