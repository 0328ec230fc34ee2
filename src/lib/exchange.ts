import { takeBody } from './exchange/body.ts';
import { parseHead } from './exchange/head.ts';
import { endsWithHead, expectsContinue, type Message, type Request } from './exchange/message.ts';

export { fieldValue, type Field, type Message, type Request, type Response } from './exchange/message.ts';

/**
 * Takes the text of an exchange, lines ending in LF for CRLF, and gives its messages in order,
 * framed as RFC 9112 §6.3 says: Content-Length and chunk sizes count bytes; answers to HEAD, 2xx to CONNECT,
 * 1xx, 204 and 304 have no content. The content of a request with `Expect: 100-continue` may stand
 * after the 100, where it is sent (RFC 9110 §10.1.1). Throws on a line that is no start line or field,
 * and when bytes are lacking or left over.
 */
export function parseExchange(text: string): Message[] {
  const messages: Message[] = [];
  let rest = text;
  let request: Request | undefined;
  while ((rest = rest.replace(/^\n+/, ''))) {
    const end = rest.indexOf('\n\n');
    const message = parseHead((end < 0 ? rest : rest.slice(0, end)).replace(/\n$/, '').split('\n'));
    rest = end < 0 ? '' : rest.slice(end + 2);
    messages.push(message);
    if (message.kind === 'request') {
      request = message;
      if (expectsContinue(message) && /^\n*HTTP\/1\.1 [1-9]\d\d /.test(rest)) message.waits = true;
      else rest = takeBody(rest, message);
    } else if (!endsWithHead(message.code, request?.method)) rest = takeBody(rest, message);
    else if (message.code === 100 && request?.waits && !request.content) rest = takeBody(rest, request);
  }
  if (!messages.some((message) => message.kind === 'response')) throw new Error('has no response. Show at least one status line');
  return messages;
}
