import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { NotHere, type Client } from '../client.ts';
import { bareEnvironment, cache, openProgram, programFile } from '../program.ts';

export const clients: Client[] = [
  {
    id: 'go',
    label: 'Go net/http',
    kind: 'library',
    language: 'Go',
    install: { debian: ['golang-go'] },
    async open() {
      const program = join(cache, 'go-net-http');
      mkdirSync(cache, { recursive: true });
      // Go keeps what it compiled, so the second time costs nothing.
      await promisify(execFile)('go', ['build', '-o', program, programFile('net_http.go')], { env: bareEnvironment() }).catch(
        (error: NodeJS.ErrnoException) => {
          throw error.code === 'ENOENT' ? new NotHere('go is not installed') : error;
        },
      );
      return openProgram([program]);
    },
  },
];
