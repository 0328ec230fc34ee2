import { request as send, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import type { Response } from '../../src/lib/exchange.ts';
import { each, whileSending } from './loopback.ts';
import { answered, at, finalOf, raw, report, responseBytes } from './turns.ts';
import type { Turn } from '../content/exchanges.ts';

interface Read {
  interim: object[];
  final: object | undefined;
}

async function contentOf(stream: IncomingMessage | Duplex, first?: Buffer): Promise<string> {
  const parts: Buffer[] = first ? [first] : [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

const shown = ({ code, phrase, fields }: Response) => ({ code, phrase, fields: raw(fields) });

/** What a client should have read: the page. */
function expected(turn: Turn): Read {
  const final = finalOf(turn);
  const interim = turn.responses.filter((response) => response !== final).map(shown);
  return { interim, final: final && { ...shown(final), content: final.content, trailers: raw(final.trailers) } };
}

/** Asks the port for the turn with Node's client and gives what it read, interim responses first. */
function read(turn: Turn, port: number): Promise<Read> {
  const { method = 'GET', target = '/' } = turn.request ?? {};
  const interim: object[] = [];
  return new Promise((resolve) => {
    const finish = async (message: IncomingMessage, stream: IncomingMessage | Duplex = message, first?: Buffer) => {
      const content = await contentOf(stream, first).catch((error: unknown) => `broken off: ${String(error)}`);
      const { statusCode: code, statusMessage: phrase, rawHeaders: fields, rawTrailers: trailers } = message;
      resolve({ interim, final: { code, phrase, fields, content, trailers } });
    };
    send({ port, host: '127.0.0.1', method, path: target, agent: false })
      .on('information', ({ statusCode, statusMessage, rawHeaders }) =>
        interim.push({ code: statusCode, phrase: statusMessage, fields: rawHeaders }),
      )
      .on('response', (message) => void finish(message))
      .on('upgrade', (message, socket, first) => void finish(message, socket, first))
      .on('connect', (message, socket, first) => void finish(message, socket, first))
      .on('error', () => resolve({ interim, final: undefined }))
      .end();
  });
}

test('Node reads every response as the page shows it', async () => {
  const results = await each(answered, async (turn) => [at(turn), await whileSending(responseBytes(turn), (port) => read(turn, port))]);
  expect(results).toEqual(answered.map((turn) => [at(turn), expected(turn)]));
  const messages = answered.flatMap(({ responses }) => responses);
  const interim = answered.flatMap((turn) => expected(turn).interim).length;
  report(`Node's client: ${answered.length} turns, ${messages.length} responses, ${interim} of them interim`);
  expect(messages.length).toBeGreaterThan(150);
  expect(interim).toBeGreaterThan(4);
});
