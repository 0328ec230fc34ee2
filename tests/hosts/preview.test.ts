import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './requests.ts';
import { start, type Running } from './start.ts';

let running: Running | undefined;
beforeAll(async () => {
  running = await start('preview', '/docs/');
});
afterAll(() => running?.stop());

test.each([
  ['/docs', '/docs/'],
  ['/docs/status/404?a=1', '/docs/status/404/?a=1'],
  ['//docs/status/404', '/docs/status/404/'],
])('%s is sent to %s', async (path, location) => {
  const { status, headers } = await ask((running?.origin ?? '') + path);
  expect({ status, location: headers['location'] }).toEqual({ status: 301, location });
});

test('a path outside the base path is not found', async () => {
  expect((await ask(`${running?.origin}/status/404/`)).status).toBe(404);
});

test('a port that is taken is said so, with what to do', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const { status, stderr } = spawnSync(process.execPath, ['src/preview/serve.ts', '--host', '127.0.0.1', '--port', String(port)], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  taken.close();
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `Port ${port} is taken. Choose another: npm run preview -- --port ${port + 1}\n`,
  });
});
