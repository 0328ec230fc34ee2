import { execFile, execFileSync } from 'node:child_process';

/** What a program printed, and its exit code. */
export interface Ran {
  output: string;
  exit: number;
}

/** Whether curl is installed; the version it gives, if it is. */
export const curlVersion: string | undefined = (() => {
  try {
    return execFileSync('curl', ['--version'], { encoding: 'utf8' }).split(' ')[1];
  } catch {
    return undefined;
  }
})();

/** Without settings of the machine: no .curlrc, no proxy. */
export const bare = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };

/** Takes a program, its arguments and variables, runs it and gives what it printed. */
export function run(program: string, args: string[], env: Record<string, string> = bare): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(program, args, { encoding: 'buffer', env, timeout: 10_000 }, (error, output) =>
      resolve({ output: output.toString(), exit: typeof error?.code === 'number' ? error.code : error ? -1 : 0 }),
    );
  });
}
