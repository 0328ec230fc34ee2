import { execFile } from 'node:child_process';
import { NotHere, type Job, type Lane, type Result, type Sent } from './client.ts';
import { bareEnvironment } from './program.ts';

interface Printed {
  stdout: string;
  stderr: string;
  exit: number;
}

/** A client that is a command, run anew for each request. */
export interface Command {
  command: string;
  /** Finds the version in what `--version` prints. */
  version: RegExp;
  /** Takes a request and gives the arguments; `%{content}` of standard input is the request's. */
  args(sent: Sent, job: Job): string[];
  /** Takes what it printed and gives the result; the exit code is made an error by the caller. */
  read(printed: Printed): Result;
}

function run(command: string, args: string[], input = '', signal?: AbortSignal): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'latin1' as const, env: bareEnvironment(), ...(signal && { signal }) };
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT') reject(new NotHere(`${command} is not installed`));
      else if (signal?.aborted) reject(new Error(`${command} did not end`));
      else resolve({ stdout, stderr, exit: typeof error?.code === 'number' ? error.code : 0 });
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input, 'latin1');
  });
}

/** Takes a command and gives it as a client that is started. Throws `NotHere` when it is not installed. */
export async function openCommand({ command, version, args, read }: Command): Promise<Lane> {
  const { stdout } = await run(command, ['--version']);
  return {
    version: version.exec(stdout)?.[1] ?? 'unknown',
    async run(job, signal) {
      const results = [];
      for (const sent of job.requests) {
        const printed = await run(command, args(sent, job), sent.body, signal);
        const error = printed.exit === 0 ? {} : { error: { name: `exit ${printed.exit}`, message: printed.stderr.trim().slice(-300) } };
        results.push({ ...read(printed), ...error });
      }
      return results;
    },
    close: () => Promise.resolve(),
  };
}

/** Takes headers and gives them as options of a command. */
export const headerOptions = (option: string, headers: Record<string, string> = {}): string[] =>
  Object.entries(headers).flatMap(([name, value]) => [option, `${name}: ${value}`]);
