import { request as plain } from 'node:http';
import { request as encrypted } from 'node:https';
import { parse } from 'node-html-parser';

export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** Asks for a path exactly as it is written: no redirect followed, nothing decoded, no header of its own. `ca` is who signed the certificate. */
export function ask(url: string, headers: Record<string, string> = {}, method = 'GET', ca?: string): Promise<Answer> {
  const { origin, protocol } = new URL(url);
  const request = protocol === 'https:' ? encrypted : plain;
  return new Promise((done, failed) => {
    const sent = request(origin, { path: url.slice(origin.length), method, headers, agent: false, ...(ca && { ca }) }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers as Answer['headers'], body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', failed);
    sent.end();
  });
}

/** Follows redirects and the files of short addresses, as a reader without JavaScript, and gives the address of the page. */
export async function reach(url: string): Promise<{ page: string; status: number; redirects: number[] }> {
  const redirects: number[] = [];
  let at = url;
  for (let step = 0; step < 5; step += 1) {
    const { status, headers, body } = await ask(at);
    const refresh = parse(body.toString(), { blockTextElements: { script: true, style: true } })
      .querySelector('noscript meta[http-equiv=refresh]')
      ?.getAttribute('content');
    const next = headers['location'] ?? refresh?.replace('0; url=', '');
    if (next === undefined) return { page: new URL(at).pathname, status, redirects };
    if (status >= 300) redirects.push(status);
    at = new URL(next, at).href;
  }
  throw new Error(`${url} never ends`);
}
