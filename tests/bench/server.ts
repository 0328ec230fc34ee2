import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { headersOf } from '../../src/hosts/headers.ts';
import { farAway, type Line } from './lines.ts';

/** A site that is served over a line: its address, what has moved since `reset`, and how to end it. */
export interface Served {
  origin: string;
  line: Line;
  /** Bytes over the line, headers included, and requests, those of workers too. */
  traffic: () => { bytes: number; requests: number };
  reset: () => void;
  /** Waits until nothing has moved for two seconds. */
  settled: () => Promise<void>;
  stop: () => void;
}

/** Takes a built site and a line and serves it: the compressed files as they are, each path with our headers, whosoever site it is. */
export async function serveSite(dist: string, line: Line): Promise<Served> {
  const files = sirv(dist, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
    setHeaders: (res, path) => Object.entries(headersOf(path)).forEach(([name, value]) => res.setHeader(name, value)),
  });
  let requests = 0;
  const server = createServer((req, res) => {
    requests += 1;
    req.url = req.url?.replace(/\/(?=$|\?)/, '/index.html');
    files(req, res, () => void res.writeHead(404).end());
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const far = await farAway((server.address() as AddressInfo).port, line);
  return {
    origin: `http://localhost:${far.port}`,
    line,
    traffic: () => ({ bytes: far.bytes(), requests }),
    reset: () => {
      far.reset();
      requests = 0;
    },
    settled: async () => {
      while (far.still() < 2000) await new Promise((done) => setTimeout(done, 100));
    },
    stop: () => {
      far.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Takes a page and makes its processor as slow as the line says. */
export async function slowDown(page: Page, { slowdown }: Line): Promise<void> {
  if (slowdown === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
