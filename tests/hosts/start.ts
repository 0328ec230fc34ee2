import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findServer } from '../servers.ts';
import { ask } from './requests.ts';

export interface Running {
  origin: string;
  /** Over TLS: what answers http, and who signed the certificate. */
  plain: string;
  ca: string | undefined;
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

/** A folder of the server's own, where it listens, and the domain if it is to encrypt. */
interface Setting {
  folder: string;
  base: string;
  port: number;
  plainPort: number;
  domain: string | undefined;
}

const args = ({ folder, port, domain }: Setting) => [
  ...['--root', `${folder}/www`, '--listen', `127.0.0.1:${port}`],
  ...(domain ? ['--domain', domain] : []),
];

function sign({ folder, domain }: Setting): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', `${folder}/privkey.pem`];
  const name = ['-subj', `/CN=${domain}`, '-addext', `subjectAltName=DNS:${domain}`, '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...key, ...name, '-out', `${folder}/fullchain.pem`], { stdio: 'ignore' });
}

/** Who signed the certificate: nginx is given one of its own, Caddy makes its own. */
const signer: Record<string, string> = { nginx: 'fullchain.pem', caddy: 'caddy/pki/authorities/local/root.crt' };

const commands: Record<string, (setting: Setting) => [string, string[]]> = {
  preview: ({ port }) => [process.execPath, ['src/preview/serve.ts', '--port', String(port), '--host', '127.0.0.1']],
  nginx: (setting) => {
    const { folder, base, plainPort, domain } = setting;
    if (domain) sign(setting);
    const site = printed('nginx', args(setting), base)
      .replace('# brotli_static on;', existsSync(brotli) ? 'brotli_static on;' : '')
      .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
      .replaceAll(`/etc/letsencrypt/live/${domain}`, folder);
    writeFileSync(`${folder}/site.conf`, site);
    writeFileSync(`${folder}/nginx.conf`, machine(folder));
    return [findServer('nginx') ?? '', ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`]];
  },
  caddy: (setting) => {
    const { folder, base, port, plainPort, domain } = setting;
    const machine = domain ? `skip_install_trust\n\thttp_port ${plainPort}\n\thttps_port ${port}` : 'auto_https off';
    writeFileSync(`${folder}/Caddyfile`, `{\n\tadmin off\n\t${machine}\n}\n${printed('caddy', args(setting), base)}`);
    return [findServer('caddy') ?? '', ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile']];
  },
};

async function answers(url: string, child: ChildProcess, said: () => string, ca: () => string | undefined): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    const there = async () => (await ask(url, {}, 'GET', ca())).status > 0;
    if (await there().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The server does not answer.\n${said()}`);
}

/**
 * Starts a server on the built site, on loopback, under a base path, and with a domain over TLS.
 * Every file that it writes is in a folder of its own.
 */
export async function start(name: string, base: string, domain?: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const site = join(folder, 'www', base);
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(resolve('dist'), site.replace(/\/$/, ''));
  const [port, plainPort] = [await freePort(), await freePort()];
  const [command, args] = commands[name]?.({ folder, base, port, plainPort, domain }) ?? ['', []];
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
  const origin = domain ? `https://${domain}:${port}` : `http://127.0.0.1:${port}`;
  const ca = () => (domain ? readFileSync(join(folder, signer[name] ?? ''), 'utf8') : undefined);
  await answers(`${origin}${base}`, child, () => said, ca).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { origin, plain: `http://127.0.0.1:${plainPort}`, ca: ca(), stop };
}
