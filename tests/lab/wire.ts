import { STATUS_CODES } from 'node:http';

/**
 * Where the addresses of a case begin, in what is not a whole address: `Location: {root}/target`. Nothing for most clients; a
 * path of this case alone for a client that remembers addresses.
 */
export const root = '{root}';

/**
 * Placeholders in addresses, headers and answers. The origin fills them in when it opens its ports, and opens only those
 * that a case names: `{origin}`; another port; another host; a port where nobody listens; and one with HTTP/2 over TLS.
 */
export const places = {
  '{origin}': '127.0.0.1',
  '{other-port}': '127.0.0.1',
  '{other-host}': '127.0.0.2',
  '{closed}': '127.0.0.1',
  '{h2}': '127.0.0.1',
} as const;
export type Place = keyof typeof places;

const bodiless = (status: number) => status < 200 || status === 204 || status === 304;

/** Takes a status, headers and content and gives a whole response, with Date and Content-Length where they belong. */
export function response(status: number, headers: Record<string, string> = {}, content = ''): string {
  const fields = {
    ...(status >= 200 ? { Date: new Date().toUTCString() } : {}),
    ...headers,
    ...(bodiless(status) ? {} : { 'Content-Length': String(Buffer.byteLength(content)) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}\r\n${lines.join('')}\r\n${bodiless(status) ? '' : content}`;
}

/** A plain 200 with this content, which most cases end with. */
export const ok = (content = 'plain'): string => response(200, { 'Content-Type': 'text/plain' }, content);

/** Where every origin has a page for browsers to ask from. The log does not show it, and its connection ends: none is there to be used again. */
export const labPage = '/lab-page';
export const textBefore = 'The page before.';
export const pageBefore = (): string =>
  response(
    200,
    { 'Content-Type': 'text/html', 'Cache-Control': 'no-store', Connection: 'close' },
    `<!doctype html><title>The lab</title><link rel="icon" href="data:,"><p>${textBefore}</p>`,
  );
