import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Names } from './names.ts';

/** A program says with this exit code that the package is not installed. */
const notInstalled = 3;

export const program = (name: string) => new URL(`programs/${name}`, import.meta.url).pathname;

/** Takes a command and gives what it prints, or nothing when the command or the package is not here. Throws when it fails. */
export async function printed(command: string, args: string[], env: Record<string, string> = {}): Promise<string | undefined> {
  try {
    return (await promisify(execFile)(command, args, { env: { ...process.env, ...env }, maxBuffer: 1e7 })).stdout;
  } catch (error) {
    const { code } = error as { code?: string | number };
    if (code === 'ENOENT' || code === notInstalled || (command.startsWith('python') && code === 127)) return undefined;
    throw error;
  }
}

/** Takes a command that prints names as JSON and gives them as executed: one, or none when it is not here. */
export async function ran(command: string, args: string[], env?: Record<string, string>): Promise<Names[]> {
  const text = await printed(command, args, env);
  return text === undefined ? [] : [{ ...(JSON.parse(text) as Omit<Names, 'evidence'>), evidence: 'executed' }];
}

/** The upstream version of an installed Debian package: `5.4.53` of `5.4.53+dfsg-0+deb12u1`; nothing when it is not installed. */
export async function debianVersion(name: string): Promise<string | undefined> {
  const text = await printed('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Version}', name]).catch(() => undefined);
  return /^installed (?:\d+:)?(\d+(?:\.\d+)*)/.exec(text ?? '')?.[1];
}
