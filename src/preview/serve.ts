/** Serves the built site as a plain static host does: `npm run preview -- [--port 4321] [--host localhost]`. It honours BASE_PATH. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { basePath, everywhere, headersOf } from '../hosts/headers.ts';
import { builtPolicy } from '../hosts/policy.ts';

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const fromOutside = { type: 'string', default: process.env['PORT'] || '4321' } as const;
const { values } = parseArgs({ options: { port: fromOutside, host: { type: 'string', default: 'localhost' } } });
const port = Number(values.port);
const base = basePath();
const root = resolve('dist');
const lost = join(root, '404.html');
if (!existsSync(lost)) fail('dist/ holds no site. Run "npm run build" first.');

const security = everywhere(builtPolicy(root));

function give(res: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries({ ...security, ...headersOf(path) })) res.setHeader(name, value);
}

function notFound(res: ServerResponse): void {
  give(res, '/404.html');
  res.writeHead(404, { 'Content-Length': statSync(lost).size });
  createReadStream(lost).pipe(res);
}

// Only files that were there at the start are served, by their whole names.
const files = sirv(root, { etag: true, gzip: true, brotli: true, extensions: [], setHeaders: give });

const server = createServer((req, res) => {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    give(res, '/');
    return res.writeHead(405, { Allow: 'GET, HEAD' }).end();
  }
  const [asked = '/', query] = (req.url ?? '/').split('?');
  const path = asked.replace(/^\/+/, '/');
  if (!path.startsWith(base)) return path === base.slice(0, -1) ? move(base) : notFound(res);
  const inside = path.slice(base.length - 1);
  if (!inside.endsWith('/') && !inside.includes('..') && existsSync(join(root, inside, 'index.html'))) return move(`${path}/`);
  req.url = inside.endsWith('/') ? `${inside}index.html` : inside;
  return files(req, res, () => notFound(res));

  function move(to: string): void {
    give(res, '/');
    res.writeHead(301, { Location: query ? `${to}?${query}` : to }).end();
  }
});

server.on('error', (error: NodeJS.ErrnoException) =>
  fail(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: npm run preview -- --port ${port + 1}` : error.message),
);
server.listen(port, values.host, () => console.log(`Reason Phrase is at http://${values.host}:${port}${base}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
