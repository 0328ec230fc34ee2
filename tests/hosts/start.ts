import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findServer } from '../servers.ts';

export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Which encodings a server can be asked for: nginx has brotli where the module is. */
export const encodings = (name: string) => (name === 'nginx' && !existsSync(brotli) ? ['gzip'] : ['br', 'gzip']);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** Gives what `npm run host` prints. */
export function printed(host: string, args: string[], base: string): string {
  return execFileSync(process.execPath, ['src/hosts/print.ts', host, ...args], {
    encoding: 'utf8',
    env: { ...process.env, BASE_PATH: base },
  });
}

/** The part of nginx that is the machine's: no root rights, everything in one folder. */
const machine = (folder: string) => `${existsSync(brotli) ? `load_module ${brotli};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
daemon off;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`;

const commands: Record<string, (folder: string, port: number, base: string) => [string, string[]]> = {
  preview: (_, port) => [process.execPath, ['src/preview/serve.ts', '--port', String(port), '--host', '127.0.0.1']],
  nginx: (folder, port, base) => {
    const site = printed('nginx', ['--root', `${folder}/www`, '--listen', `127.0.0.1:${port}`], base);
    writeFileSync(`${folder}/site.conf`, existsSync(brotli) ? site.replace('# brotli_static on;', 'brotli_static on;') : site);
    writeFileSync(`${folder}/nginx.conf`, machine(folder));
    return [findServer('nginx') ?? '', ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`]];
  },
  caddy: (folder, port, base) => {
    const site = printed('caddy', ['--root', `${folder}/www`, '--listen', `127.0.0.1:${port}`], base);
    writeFileSync(`${folder}/Caddyfile`, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    return [findServer('caddy') ?? '', ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile']];
  },
};

async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    const there = await fetch(url).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The server does not answer.\n${said()}`);
}

/** Starts a server on the built site, on loopback, under a base path. Every file that it writes is in a folder of its own. */
export async function start(name: string, base: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const site = join(folder, 'www', base);
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(resolve('dist'), site.replace(/\/$/, ''));
  const port = await freePort();
  const [command, args] = commands[name]?.(folder, port, base) ?? ['', []];
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(command, args, { env: { ...process.env, ...home, BASE_PATH: base }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const stop = async () => {
    if (child.exitCode === null) child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  await answers(`${origin}${base}`, child, () => said).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { origin, stop };
}
