import { fieldValue, type Message } from './exchange.ts';

const quote = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/**
 * Takes a request and gives the curl command that sends it, in POSIX shell quoting.
 * Host goes into the address; Content-Length is left to curl. Gives nothing for the targets of CONNECT and
 * `OPTIONS *`, which curl does not take as an address. Throws when Host is missing (RFC 9112 §3.2).
 */
export function curlCommand(request: Extract<Message, { kind: 'request' }>): string | undefined {
  const host = fieldValue(request.fields, 'Host');
  if (!host) throw new Error('The request has no Host. Add it: HTTP/1.1 requires it');
  if (!/^(?:\/|https?:)/.test(request.target)) return undefined;
  const own = new Set(['host', 'content-length', 'connection']);
  const method = request.method === 'HEAD' ? ['--head'] : ['-i', ...(request.method === 'GET' ? [] : ['-X', request.method])];
  return [
    'curl',
    ...method,
    ...request.fields
      .filter((field) => !own.has(field.name.toLowerCase()))
      .flatMap((field) => ['-H', quote(`${field.name}: ${field.value}`)]),
    ...(request.content ? ['--data-raw', quote(request.content)] : []),
    quote(/^https?:/.test(request.target) ? request.target : `https://${host}${request.target}`),
  ].join(' ');
}
