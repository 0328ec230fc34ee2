import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { bareEnvironment } from './program.ts';

/** Nobody may listen there yet, and they are somebody's all the same. */
const given = new Set<number>();

/** Gives a free port outside of the range from which the system takes those of outgoing connections, and each only once. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (given.has(port)) continue;
    given.add(port);
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
    });
    await new Promise((resolve) => server.close(resolve));
    if (free) return port;
  }
}

const running = new Set<() => void>();
process.once('exit', () => {
  for (const kill of running) kill();
});

/** Starts a command in the foreground and gives the way to end it. What it prints goes to a file: some log there. */
export function start([command = '', ...args]: string[], folder: string): { ended: () => boolean; stop: () => Promise<void> } {
  const out = openSync(join(folder, 'printed'), 'a');
  const child = spawn(command, args, { stdio: ['ignore', out, out], cwd: folder, env: { ...bareEnvironment(), HOME: folder } });
  const kill = () => child.kill('SIGKILL');
  running.add(kill);
  const closed = new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  const ended = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  return {
    ended,
    async stop() {
      if (!ended()) child.kill('SIGTERM');
      const late = setTimeout(kill, 3000);
      await closed;
      running.delete(kill);
      clearTimeout(late);
    },
  };
}
