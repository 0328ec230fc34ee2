import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersOf } from '../../src/hosts/headers.ts';

/** A site that is served: its address, and how to end it. */
export interface Served {
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Takes a built site and serves it: the compressed files as they are, each path with our headers, whosoever site it is.
 * `latency` is how many milliseconds every answer waits, that of a page fetched ahead too.
 */
export async function serveSite(dist: string, latency = 0): Promise<Served> {
  const files = sirv(dist, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
    setHeaders: (res, path) => Object.entries(headersOf(path)).forEach(([name, value]) => res.setHeader(name, value)),
  });
  const server = createServer((req, res) => {
    req.url = req.url?.replace(/\/(?=$|\?)/, '/index.html');
    setTimeout(() => files(req, res, () => void res.writeHead(404).end()), latency);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as { port: number };
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  };
  return { origin: `http://localhost:${port}`, stop };
}
