import { fieldValue, type Message } from './exchange.ts';

const quote = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** curl counts content itself. Without content it sends a length only when told to. */
function sentByCurl(name: string, content: string): boolean {
  return name === 'host' || (name === 'content-length' && content !== '');
}

/** A field without value is written `Name;`: with a colon curl would leave it out. */
const field = ({ name, value }: { name: string; value: string }) => ['-H', quote(value ? `${name}: ${value}` : `${name};`)];

/**
 * Takes a request and gives the curl command that sends it, in POSIX shell quoting.
 * Host goes into the address; the length of content is left to curl. Gives nothing for the targets of CONNECT and
 * `OPTIONS *`, which curl does not take as an address, and where content is announced that is not shown. Throws when Host is missing (RFC 9112 §3.2).
 */
export function curlCommand(request: Extract<Message, { kind: 'request' }>): string | undefined {
  const { method, target, fields, content } = request;
  const host = fieldValue(fields, 'Host');
  if (!host) throw new Error('The request has no Host. Add it: HTTP/1.1 requires it');
  if (!/^(?:\/|https?:)/.test(target) || (!content && Number(fieldValue(fields, 'Content-Length') ?? 0) > 0)) return undefined;
  const address = /^https?:/.test(target) ? target : `https://${host}${target}`;
  return [
    'curl',
    ...(method === 'HEAD' ? ['--head'] : ['-i', ...(method === 'GET' && !content ? [] : ['-X', method])]),
    ...(fieldValue(fields, 'Upgrade') === undefined ? [] : ['--http1.1']),
    ...(/[[\]{}]/.test(address) ? ['--globoff'] : []),
    ...fields.filter(({ name }) => !sentByCurl(name.toLowerCase(), content)).flatMap(field),
    ...(content ? ['--data-raw', quote(content)] : []),
    quote(address),
  ].join(' ');
}
