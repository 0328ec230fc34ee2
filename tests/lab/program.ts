import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { NotHere, type Job, type Lane, type Result } from './client.ts';

/** Where packages and compiled programs of the lab are kept; git knows nothing of it. */
export const cache = new URL('../../node_modules/.cache/lab/', import.meta.url).pathname;

/** Takes the name of a program in clients/programs and gives its path. */
export const programFile = (name: string) => new URL(`clients/programs/${name}`, import.meta.url).pathname;

/** Takes the name of a package in clients/npm and gives its path. */
export const npmPackage = (name: string) => join(cache, 'node_modules', name);

const home = join(tmpdir(), 'reason-phrase-lab');

/** The environment of every client: no settings of the machine, no proxy, Debian's programs first. */
export const bareEnvironment = () => {
  mkdirSync(home, { recursive: true });
  return { PATH: '/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin', HOME: home, LANG: 'C.UTF-8', NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' };
};

interface Running {
  hello: { version: string; with?: string };
  ask(job: Job, signal: AbortSignal): Promise<Result[]>;
  stop(): Promise<void>;
}

/** How long a program may take to start. */
const startLimit = 60_000;

async function start([command = '', ...args]: string[]): Promise<Running> {
  const child: ChildProcessWithoutNullStreams = spawn(command, args, { env: bareEnvironment(), cwd: home });
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => (complaint = (complaint + data.toString()).slice(-4000)));
  const ended = new Promise<string>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('close', (code, signal) => resolve(complaint.trim().split('\n').at(-1) || `ended with ${signal ?? code}`));
  });
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (signal: AbortSignal): Promise<string> => {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const giveUp = () => reject(new Error('the program does not answer'));
    signal.addEventListener('abort', giveUp);
    const next = await Promise.race([lines.next(), late]).finally(() => signal.removeEventListener('abort', giveUp));
    if (next.done) throw new Error(`the program ended: ${await ended}`);
    return next.value;
  };
  const stop = async () => {
    child.stdin.end();
    child.kill('SIGKILL');
    await ended;
  };
  try {
    const hello = JSON.parse(await line(AbortSignal.timeout(startLimit))) as Running['hello'];
    return {
      hello,
      stop,
      async ask(job, signal) {
        child.stdin.write(`${JSON.stringify(job)}\n`);
        return (JSON.parse(await line(signal)) as { results: Result[] }).results;
      },
    };
  } catch (error) {
    await stop();
    throw new NotHere((error as Error).message, { cause: error });
  }
}

/**
 * Takes the command of a program and starts it as a client. It first prints one line, `{"version": …, "with": …}`; then it
 * reads a job a line and prints `{"results": […]}` a line. One that breaks down is started again for the next job.
 */
export async function openProgram(command: string[]): Promise<Lane> {
  let running = await start(command);
  return {
    ...running.hello,
    async run(job, signal) {
      try {
        return await running.ask(job, signal);
      } catch (error) {
        await running.stop();
        running = await start(command);
        throw error;
      }
    },
    close: () => running.stop(),
  };
}
