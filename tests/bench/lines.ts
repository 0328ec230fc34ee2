import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** How fast line and processor are: milliseconds there and back, bits a second, and how many times slower the processor. */
export interface Line {
  name: string;
  latency: number;
  bitsPerSecond: number;
  slowdown: number;
}

export const unthrottled: Line = { name: 'no throttle', latency: 0, bitsPerSecond: Infinity, slowdown: 1 };
export const slow: Line = { name: '150 ms, 1.6 Mbit/s, 4x CPU', latency: 150, bitsPerSecond: 1.6e6, slowdown: 4 };

/** A server at the far end of a line. */
export interface Far {
  port: number;
  /** How many bytes came over the line since the last call of `reset`, headers included. */
  bytes: () => number;
  /** How many milliseconds nothing has moved. */
  still: () => number;
  reset: () => void;
  stop: () => void;
}

interface Connection {
  near: Socket;
  parts: Buffer[];
  ended: boolean;
}

/** What a packet carries. */
const packet = 1460;
const after = (milliseconds: number, work: () => void) => (milliseconds > 0 ? setTimeout(work, milliseconds) : work());

/** Sends what connections wait with, a packet of each in turn, no faster than the line is. `sent` is told the bytes. */
function sharing(bitsPerSecond: number, sent: (bytes: number) => void): (connection: Connection) => void {
  const waiting = new Set<Connection>();
  let [due, busy] = [0, false];
  const next = (): void => {
    const [connection] = waiting;
    if (busy || !connection) return;
    busy = true;
    waiting.delete(connection);
    const { near, parts } = connection;
    const whole = parts.shift() ?? Buffer.alloc(0);
    const part = bitsPerSecond === Infinity ? whole : whole.subarray(0, packet);
    if (part.length < whole.length) parts.unshift(whole.subarray(part.length));
    due = Math.max(performance.now(), due) + (part.length * 8000) / bitsPerSecond;
    after(due - performance.now(), () => {
      busy = false;
      near.write(part);
      sent(part.length);
      if (parts.length > 0) waiting.add(connection);
      else if (connection.ended) near.end();
      next();
    });
  };
  return (connection) => {
    waiting.add(connection);
    next();
  };
}

/**
 * Takes the port of a server here and puts it at the far end of a line: a connection, and each request, waits for the
 * time there and back, and connections share what the line carries. The browser's own throttle does not hold for what
 * its workers ask for.
 */
export async function farAway(server: number, { latency, bitsPerSecond }: Line): Promise<Far> {
  let [bytes, moved] = [0, performance.now()];
  const open = new Set<Socket>();
  const send = sharing(bitsPerSecond, (more) => ([bytes, moved] = [bytes + more, performance.now()]));
  const line = createServer((near) => {
    const far = connect(server, '127.0.0.1');
    const connection: Connection = { near, parts: [], ended: false };
    const ready = performance.now() + latency;
    const toFar = (work: () => void) => after(Math.max(ready - performance.now(), 0) + latency, work);
    for (const [socket, other] of [[near, far] as const, [far, near] as const]) {
      open.add(socket.setNoDelay());
      socket.on('error', () => other.destroy()).on('close', () => open.delete(socket));
    }
    near.on('data', (part) => {
      moved = performance.now();
      toFar(() => far.write(part));
    });
    near.on('end', () => toFar(() => far.end()));
    far.on('data', (part) => {
      connection.parts.push(part);
      send(connection);
    });
    far.on('end', () => {
      connection.ended = true;
      send(connection);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((done) => line.once('listening', done));
  return {
    port: (line.address() as AddressInfo).port,
    bytes: () => bytes,
    still: () => performance.now() - moved,
    reset: () => (bytes = 0),
    stop: () => {
      for (const socket of open) socket.destroy();
      line.close();
    },
  };
}
