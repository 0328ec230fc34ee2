import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Server as HttpServer } from 'node:http';

/** Takes a server, lets it listen on a free port of the loopback interface, runs the work and closes all that is open. */
async function whileListening<T>(server: Server | HttpServer, work: (port: number) => Promise<T>): Promise<T> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Runs work beside a server that answers the first bytes of each connection with exactly these, and closes. */
export function whileSending<T>(bytes: Buffer, work: (port: number) => Promise<T>): Promise<T> {
  return whileListening(
    createServer((socket) => socket.once('data', () => socket.end(bytes))),
    work,
  );
}

/** Runs work beside a server on bare TCP. */
export function whileServing<T>(serve: (socket: Socket) => void, work: (port: number) => Promise<T>): Promise<T> {
  return whileListening(createServer(serve), work);
}

/** Runs work beside Node's HTTP server. */
export function whileServingHttp<T>(server: HttpServer, work: (port: number) => Promise<T>): Promise<T> {
  return whileListening(server, work);
}

/** Takes items and work and gives the results in order, a few at a time. */
export async function each<T, R>(items: T[], work: (item: T) => Promise<R>, atOnce = 8): Promise<R[]> {
  const results: R[] = [];
  const next = items.entries();
  const worker = async () => {
    for (const [index, item] of next) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
