import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NotHere, type Lane, type Result, type Sent } from './client.ts';
import { freePort, start } from './foreground.ts';
import { bareEnvironment } from './program.ts';
import { leave, rawRequest } from './raw.ts';

/** What a configuration has to name. */
export interface Site {
  folder: string;
  port: number;
  /** Where the origin of each case listens. */
  upstream: number;
}

/** A proxy: its commands, which stay in the foreground, and its files. Its log is a line for each request, `499 /path?query`. */
export interface Proxy {
  version: [command: string, option: string, found: RegExp];
  files(site: Site): Record<string, string>;
  commands(site: Site): string[][];
  /** The file of the log; what the commands print goes to `printed`. */
  log: string;
  /** Finds the code in a line of the log. */
  logged: RegExp;
}

/** How long a proxy may take to start, and a line of the log to be written. */
const startLimit = 60_000;
const logLimit = 10_000;

function versionOf([command, option, found]: Proxy['version']): string {
  try {
    return (
      found.exec(execFileSync('sh', ['-c', `exec ${command} ${option} 2>&1`], { encoding: 'utf8', env: bareEnvironment() }))?.[1] ??
      'unknown'
    );
  } catch {
    throw new NotHere(`${command} is not installed`);
  }
}

/** Takes a proxy and starts it with a folder and ports of its own. Throws `NotHere` when it is not installed. */
export async function openProxy(proxy: Proxy): Promise<Lane> {
  const version = versionOf(proxy.version);
  const folder = mkdtempSync(join(tmpdir(), 'reason-phrase-proxy-'));
  // Some give up the rights of root before they write.
  chmodSync(folder, 0o777);
  const site = { folder, port: await freePort(), upstream: await freePort() };
  for (const [name, text] of Object.entries(proxy.files(site))) writeFileSync(join(folder, name), text);
  // Something to ask until the first origin listens: Squid takes an upstream that is not there at its start for dead.
  const stand = createServer((socket) => {
    socket.on('error', () => undefined).on('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
  }).listen(site.upstream, '127.0.0.1');
  const running = proxy.commands(site).map((command) => start(command, folder));
  const close = async () => {
    await Promise.all(running.map(({ stop }) => stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  const log = join(folder, proxy.log);
  const until = async (limit: number, holds: () => Promise<boolean> | boolean) => {
    for (const end = Date.now() + limit; Date.now() < end; await pause(50)) if (await holds()) return true;
    return false;
  };
  const broken = () => running.some(({ ended }) => ended());
  const works = async () => {
    const { status } = await rawRequest({ url: 'http://localhost/start' }, { via: site.port });
    return status === 200 && existsSync(log) && readFileSync(log, 'latin1').includes('/start');
  };
  const up = await until(startLimit, async () => broken() || works());
  await new Promise((resolve) => stand.close(resolve));
  if (!up || broken()) {
    const said = readFileSync(join(folder, 'printed'), 'utf8').trim().split('\n').slice(-3).join(' ');
    await close();
    throw new NotHere(`${proxy.version[0]} did not start: ${said}`);
  }

  let jobs = 0;
  /** A query that is new for each job, so that no cache knows it and its line of the log is found. Some caches mind a query: "exact" has none. */
  const marked = (sent: Sent, mark: string): Sent => (sent.how === 'exact' ? sent : { ...sent, url: `${sent.url}?${mark}` });
  const lineOf = async (mark: string) => {
    let line: string | undefined;
    await until(logLimit, () => {
      line = existsSync(log)
        ? readFileSync(log, 'latin1')
            .split('\n')
            .slice(0, -1)
            .find((each) => each.includes(mark))
        : undefined;
      return line !== undefined;
    });
    return line;
  };
  return {
    version,
    originPort: site.upstream,
    async run({ requests }) {
      jobs += 1;
      const mark = `lab=${jobs}.`;
      const results: Result[] = [];
      for (const sent of requests) {
        const asked = marked(sent, mark);
        if (sent.how === 'leave') {
          await leave(asked, site.port);
          results.push({ more: { logged: proxy.logged.exec((await lineOf(mark)) ?? '')?.[1] } });
        } else results.push(await rawRequest(asked, { via: site.port, patience: 30_000 }));
      }
      return results;
    },
    close,
  };
}
