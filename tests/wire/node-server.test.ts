import { createServer, METHODS, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { bodyText, headText } from '../../src/lib/exchange/pieces.ts';
import { each, whileServingHttp } from './loopback.ts';
import { asking, at, raw, report } from './turns.ts';

type Asking = (typeof asking)[number];

const shown = ({ request }: Asking) => ({
  method: request.method,
  target: request.target,
  fields: raw(request.fields),
  content: request.content,
  trailers: raw(request.trailers),
});

/** A request that waits and is refused sends no content: the server reads its head, and that no content came. */
const refused = ({ request, responses }: Asking) => request.waits === true && !responses.some(({ code }) => code === 100);

/** Sends the turn to Node's server, in the order of the page, and gives what the server read. */
function serve(turn: Asking): Promise<object> {
  let got: (read: object) => void;
  const reading = new Promise<object>((resolve) => (got = resolve));
  const head = ({ method, url: target, rawHeaders: fields }: IncomingMessage) => ({ method, target, fields });
  const take = async (message: IncomingMessage, response?: ServerResponse) => {
    let content = '';
    for await (const part of message) content += String(part);
    response?.end();
    got({ ...head(message), content, trailers: message.rawTrailers });
  };
  const whole = (message: IncomingMessage) => got({ ...head(message), content: '', trailers: [] });
  const server = createServer({ requireHostHeader: true }, (message, response) => void take(message, response))
    .on('connect', whole)
    .on('upgrade', whole)
    .on('checkContinue', (message, response) => {
      if (refused(turn)) whole(message);
      else {
        response.writeContinue();
        void take(message, response);
      }
    })
    .on('clientError', (error: NodeJS.ErrnoException) => got({ error: error.code }));
  return whileServingHttp(server, (port) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(headText(turn.request) + (turn.request.waits ? '' : bodyText(turn.request)));
    });
    socket.once('data', (data) => {
      if (turn.request.waits && data.toString().startsWith('HTTP/1.1 100 ')) socket.write(bodyText(turn.request));
    });
    socket.on('error', () => undefined);
    return reading.finally(() => socket.destroy());
  });
}

const known = asking.filter(({ request }) => METHODS.includes(request.method));
const unknown = asking.filter(({ request }) => !METHODS.includes(request.method));

test('Node reads every request as the page shows it', async () => {
  const results = await each(known, async (turn) => [at(turn), await serve(turn)]);
  expect(results).toEqual(known.map((turn) => [at(turn), shown(turn)]));
  report(`Node's server: ${known.length} requests`);
  expect(known.length).toBeGreaterThan(140);
});

test('the methods that Node does not know, it refuses', async () => {
  expect(unknown.map(({ request }) => request.method).sort()).toEqual(['BREW', 'M-PUT', 'patch']);
  expect(await each(unknown, serve)).toEqual(unknown.map(() => ({ error: 'HPE_INVALID_METHOD' })));
});
