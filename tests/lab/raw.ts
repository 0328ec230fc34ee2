import { connect } from 'node:net';
import type { Result, Sent } from './client.ts';
import { readMessage, type Message } from './message.ts';

const statusOf = ({ start }: Message) => Number(/^\S+ (\d+)/.exec(start)?.[1] ?? 0);
const interim = (message: Message) => statusOf(message) > 99 && statusOf(message) < 200 && statusOf(message) !== 101;

/** What the lab's own client can be told beyond the request. */
export interface RawOptions {
  /** Where to connect when it is not the host of the address: the port of a proxy on loopback. */
  via?: number;
  /** Milliseconds without a byte after which it gives up. */
  patience?: number;
}

/** Takes a request and gives its bytes. Where `how` is "bytes", its content is all of them. */
export function requestBytes({ method = 'GET', url, headers = {}, body, how }: Sent): string {
  if (how === 'bytes') return body ?? '';
  const { pathname, search, host } = new URL(url);
  const fields = { Host: host, ...headers, ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`;
}

/**
 * The lab's own client: sends exactly one request on a connection of its own, follows and retries nothing, and reads whatever
 * comes. `more.raw` has the bytes, `more.closed` says whether the other side ended the connection.
 */
export function rawRequest(request: Sent, { via, patience = 3000 }: RawOptions = {}): Promise<Result> {
  const { hostname, port } = new URL(request.url);
  return new Promise((resolve) => {
    const socket = connect(via ?? Number(port), via ? '127.0.0.1' : hostname);
    let raw = '';
    const done = (closed: boolean, error?: { name: string; message?: string }) => {
      socket.destroy();
      let rest = raw;
      const messages: Message[] = [];
      for (let next; (next = readMessage(rest, () => 'until-close')); rest = rest.slice(next.size)) {
        messages.push(next);
        if (!interim(next)) break;
      }
      const final = messages.findLast((message) => !interim(message));
      resolve({
        ...(final && { status: statusOf(final), headers: Object.fromEntries(final.headers), body: final.content }),
        ...((error ?? !final) && { error: error ?? { name: 'no answer' } }),
        interim: messages.filter(interim).map(statusOf),
        more: { raw, closed },
      });
    };
    const complete = () => {
      let rest = raw;
      // No HTTP, and so no end that could be read.
      if (rest.length > 4 && !rest.startsWith('HTTP/')) return true;
      for (let next; (next = readMessage(rest, () => 'until-close')); rest = rest.slice(next.size))
        if (!next.complete || !interim(next)) return next.complete;
      return false;
    };
    socket.setTimeout(patience, () => done(false, { name: 'timeout' }));
    socket.on('connect', () => socket.write(requestBytes(request), 'latin1'));
    socket.on('data', (data) => {
      raw += data.toString('latin1');
      if (complete()) done(false);
    });
    socket.on('end', () => done(true));
    socket.on('error', ({ name, message }) => done(true, { name, message }));
  });
}

/** Sends a request to a port and leaves as soon as a byte of the answer has come, or after a second without one. */
export function leave(request: Sent, via: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(via, '127.0.0.1');
    socket.on('connect', () => {
      socket.write(requestBytes(request), 'latin1');
      socket.setTimeout(1000, () => socket.destroy());
    });
    socket.on('data', () => socket.destroy());
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
  });
}
