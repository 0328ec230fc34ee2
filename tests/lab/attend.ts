import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Arrived, Connection, Log } from './log.ts';
import { field, readMessage } from './message.ts';
import type { Answer, Case } from './scenario.ts';
import { labPage, pageBefore, response, type Place } from './wire.ts';

/** What the connections of one case share. */
export interface Desk {
  answers: Case['answers'];
  /** Under which all addresses of the case lie: the log and the answers do without it. */
  path: string;
  log: Log;
  fill(text: string): string;
  /** When the last byte came or went, and how many answers are being sent. */
  active: number;
  busy: number;
}

const nothing: Answer = { send: [response(404, {}, 'The lab has nothing here.')] };

/** Gives the answer for a request: by path, and by how often that path was asked for. */
export function answerFor({ answers, log }: Desk, request: Arrived): Answer {
  const pathOf = ({ target }: Arrived) => target.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
  const path = pathOf(request);
  const found = answers[path] ?? answers['*'] ?? nothing;
  if (!Array.isArray(found)) return found;
  const nth = log.arrived.filter((other) => pathOf(other) === path).indexOf(request);
  return found[nth] ?? found.at(-1) ?? nothing;
}

/** Takes a target and gives it as the case names it. */
export const withoutPath = ({ path }: Desk, target: string): string => (target.startsWith(`${path}/`) ? target.slice(path.length) : target);

/** RFC 6455 §4.2.2: what a server that takes a WebSocket says to the key of the request. */
const acceptOf = ({ headers }: Arrived) =>
  createHash('sha1')
    .update(`${field(headers, 'sec-websocket-key')}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');

const asksToClose = ({ start, headers }: Arrived) => /HTTP\/1\.0$/.test(start) || /\bclose\b/i.test(field(headers, 'connection') ?? '');

async function send(desk: Desk, socket: Socket, connection: Connection, request: Arrived, answer: Answer): Promise<void> {
  const { send: parts, then = parts.length > 0 && asksToClose(request) ? 'close' : 'keep' } = answer;
  desk.busy += 1;
  for (const part of parts) {
    if (typeof part === 'number') await pause(part);
    else if (!socket.destroyed) socket.write(desk.fill(part).replace('{accept}', acceptOf(request)), 'latin1');
  }
  desk.busy -= 1;
  desk.active = Date.now();
  if (then !== 'keep') connection.endedBy ??= 'origin';
  if (then === 'close') socket.end();
  if (then === 'reset') socket.resetAndDestroy();
}

/** Reads the requests of one connection, logs them, and answers each as the case says, in order. */
export function attend(desk: Desk, socket: Socket, place: Place): void {
  const { log } = desk;
  const connection: Connection = { place, number: log.connections.length + 1 };
  log.connections.push(connection);
  let bytes = '';
  let current: Arrived | undefined;
  let answering: Promise<void> = Promise.resolve();

  /** Takes in what has come of one request and says whether it is whole. */
  const readOne = (): boolean => {
    const message = readMessage(bytes, () => 'empty');
    if (!message) return false;
    const isNew = current === undefined;
    const [method = '', asked = ''] = message.start.split(' ');
    if (asked === labPage) {
      socket.end(pageBefore());
      return false;
    }
    // Late, from the case that was at this port before.
    if (place === '{origin}' && desk.path && !asked.startsWith(`${desk.path}/`)) {
      socket.destroy();
      return false;
    }
    const target = withoutPath(desk, asked);
    const request: Arrived = Object.assign(current ?? {}, message, { method, target, place, connection: connection.number });
    current = request;
    if (isNew) log.arrived.push(request);
    const answer = answerFor(desk, request);
    const expects = /100-continue/i.test(field(message.headers, 'expect') ?? '');
    if (isNew && expects && !message.complete && !answer.early) socket.write('HTTP/1.1 100 Continue\r\n\r\n');
    if (answer.early ? isNew : message.complete) answering = answering.then(() => send(desk, socket, connection, request, answer));
    if (!message.complete) return false;
    bytes = bytes.slice(message.size);
    current = undefined;
    return true;
  };
  socket.on('data', (data) => {
    desk.active = Date.now();
    bytes += data.toString('latin1');
    while (readOne());
  });
  socket.on('end', () => (connection.endedBy ??= 'client'));
  socket.on('error', () => (connection.endedBy ??= 'client'));
}
