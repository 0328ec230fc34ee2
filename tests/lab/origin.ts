import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { openH2 } from './attend-h2.ts';
import { attend, type Desk } from './attend.ts';
import { freePort } from './foreground.ts';
import type { Log } from './log.ts';
import type { Case } from './scenario.ts';
import { places, root, type Place } from './wire.ts';

export interface Origin {
  log: Log;
  /** Takes anything JSON can hold and gives it with the placeholders filled in. */
  fill<T>(value: T): T;
  /** Fires when the origin has ended the case because nothing happened any more. */
  ended: Promise<void>;
  close(): Promise<void>;
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return (server.address() as AddressInfo).port;
}

/**
 * Takes a case and opens an origin for it alone, on free ports or on the one given, and under the path given, that answers
 * exactly as the case says and logs what comes. When nothing happens for longer than its patience it ends all connections,
 * so every client comes back.
 */
export async function openOrigin(tried: Case, options: { port?: number | undefined; path?: string; patience: number }): Promise<Origin> {
  const { path = '' } = options;
  const log: Log = { arrived: [], connections: [], waited: false };
  const sockets = new Set<Socket>();
  const servers: Server[] = [];
  const ports = new Map<Place, number>();
  const fill = <T>(value: T): T => {
    let text = JSON.stringify(value).replaceAll('{origin}', `{origin}${path}`).replaceAll(root, path);
    for (const [place, port] of ports) text = text.replaceAll(place, `${place === '{h2}' ? 'https' : 'http'}://${places[place]}:${port}`);
    return JSON.parse(text) as T;
  };
  const desk: Desk = { answers: tried.answers, path, log, fill, active: Date.now(), busy: 0 };

  const named = (Object.keys(places) as Place[]).filter((place) => place === '{origin}' || JSON.stringify(tried).includes(place));
  for (const place of named) {
    if (place === '{closed}') {
      // A port that the system may not give to anybody meanwhile, not even to the connection that is tried.
      ports.set(place, await freePort());
      continue;
    }
    const server = place === '{h2}' ? openH2(desk, place) : createServer((socket) => attend(desk, socket, place));
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    ports.set(place, await listen(server, places[place], place === '{origin}' ? (options.port ?? 0) : 0));
    servers.push(server);
    if (place === '{origin}' && tried.refuses) server.close();
  }

  const stop = () => {
    for (const server of servers) server.close();
    for (const socket of sockets) socket.destroy();
  };
  const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
  const watch = setInterval(() => {
    // Before the first request the client may still be starting up.
    const patience = log.arrived.length > 0 ? options.patience : options.patience + 30_000;
    if (desk.busy > 0 || Date.now() - desk.active < patience) return;
    log.waited = true;
    clearInterval(watch);
    stop();
    end(undefined);
  }, 50);
  return {
    log,
    fill,
    ended,
    async close() {
      clearInterval(watch);
      const open = servers.filter((server) => server.listening);
      const closed = open.map((server) => new Promise((resolve) => server.once('close', resolve)));
      stop();
      await Promise.all(closed);
    },
  };
}
