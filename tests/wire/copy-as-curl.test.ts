import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { curlCommand } from '../../src/lib/curl.ts';
import { bare, curlVersion, run } from './curl.ts';
import { each, whileServing } from './loopback.ts';
import { asking, at, report } from './turns.ts';

type Asking = (typeof asking)[number];

/** Reads one request from a socket, byte by byte as it comes, lets it go on after Expect, and answers 204 when it is whole. */
function capture(socket: Socket, got: (request: string) => void): void {
  let all = '';
  let told = false;
  socket.setEncoding('latin1').on('data', (data) => {
    all += String(data);
    const [head = ''] = /^[^]*?\r\n\r\n/.exec(all) ?? [];
    if (!head) return;
    if (/^expect: 100-continue\r$/im.test(head) && !told) socket.write('HTTP/1.1 100 Continue\r\n\r\n');
    told = true;
    const length = Number(/^content-length: (\d+)\r$/im.exec(head)?.[1] ?? 0);
    const whole = /^transfer-encoding:/im.test(head) ? all.endsWith('0\r\n\r\n') : all.length >= head.length + length;
    if (!whole) return;
    got(Buffer.from(all, 'latin1').toString());
    socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
  });
}

/** Takes a chunked body and gives its content. curl cuts chunks as it likes, so only what is in them is compared. */
function unchunked(body: string): string {
  const [line = '', size = '0'] = /^([\da-f]+)\r\n/i.exec(body) ?? [];
  const end = line.length + parseInt(size, 16);
  return end > line.length ? body.slice(line.length, end) + unchunked(body.slice(end + 2)) : '';
}

/** Takes a request as it came and gives what is compared: start line, the fields that the page shows, content. */
function compared(text: string, names: Set<string>) {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [start, ...lines] = head.split('\r\n');
  const fields = lines.filter((line) => names.has((line.split(':')[0] ?? '').toLowerCase())).map((line) => line.replace(/:\s*/, ': '));
  const body = rest.join('\r\n\r\n');
  return { start, fields: fields.sort(), content: names.has('transfer-encoding') ? unchunked(body) : body };
}

const shown = ({ request }: Asking) => ({
  start: `${request.method} ${request.target} HTTP/1.1`,
  fields: request.fields.map(({ name, value }) => `${name}: ${value}`).sort(),
  content: request.content,
});

/**
 * Runs the command of the page in a shell. Two things are changed: https becomes http, and every host is reached
 * on the loopback interface. A request in absolute-form is one to a proxy, so there the proxy is ours.
 */
async function copied(turn: Asking, command: string) {
  const names = new Set(turn.request.fields.map(({ name }) => name.toLowerCase()));
  let arrived = '';
  const take = (socket: Socket) => capture(socket, (text) => (arrived = text));
  const exit = await whileServing(take, async (port) => {
    const proxied = /^https?:/.test(turn.request.target);
    const here = command.replace(/^curl /, `curl --silent --connect-to ::127.0.0.1:${port} `).replace(/'https:(?=[^']*'$)/, "'http:");
    const proxy = `http://127.0.0.1:${port}`;
    return (await run('sh', ['-c', proxied ? command : here], proxied ? { ...bare, http_proxy: proxy } : bare)).exit;
  });
  return { exit, ...compared(arrived, names) };
}

const copyable = asking.flatMap((turn) => {
  const command = curlCommand(turn.request);
  return command ? [{ turn, command }] : [];
});

test.skipIf(!curlVersion)(
  `what "Copy as curl" sends is what the page shows${curlVersion ? '' : ' (curl is not installed: skipped)'}`,
  async () => {
    const results = await each(copyable, async ({ turn, command }) => [at(turn), await copied(turn, command)]);
    expect(results).toEqual(copyable.map(({ turn }) => [at(turn), { exit: 0, ...shown(turn) }]));
    report(`Copy as curl: ${copyable.length} commands run; ${asking.length - copyable.length} requests have none`);
    expect(copyable.length).toBeGreaterThan(140);
  },
);
