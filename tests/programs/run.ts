import { execFile } from 'node:child_process';

/** Runs a program of `tests/programs/` and gives its exit code and all that it said. */
export function run(script: string, args: string[], cwd = process.cwd()): Promise<{ code: number; said: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [`${process.cwd()}/tests/programs/${script}`, ...args], { cwd }, (_, out, err) => {
      done({ code: child.exitCode ?? -1, said: out + err });
    });
  });
}
