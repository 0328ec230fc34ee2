import type { Client } from '../client.ts';
import { cache, npmPackage, openProgram, programFile } from '../program.ts';

const major = process.versions.node.split('.')[0];
const nodeOf = (version: string) => npmPackage(`node-${version}/bin/node`);
const shared = { kind: 'library' as const, language: 'JavaScript', install: { npm: true } };

const node = (version: string): Client => ({
  ...shared,
  id: `node-${version}`,
  label: `Node.js ${version} fetch`,
  async open() {
    const open = (command: string) => openProgram([command, programFile('fetch.mjs')]);
    // The Node that runs the lab will do where nothing was installed, so that CI measures one without `--install`.
    return open(nodeOf(version)).catch((error: unknown) => {
      if (version !== major) throw error;
      return open(process.execPath);
    });
  },
});

const onNode = (id: string, label: string, settings?: string): Client => ({
  ...shared,
  id,
  label,
  ...(settings && { settings }),
  open: () => openProgram([nodeOf('24'), programFile(`${id}.mjs`), cache]),
});

const deno = ['run', '--quiet', '--no-prompt', '--no-config', '--allow-net', '--allow-env'];

export const clients: Client[] = [
  ...['20', '24', '26'].map(node),
  {
    ...shared,
    id: 'bun',
    label: 'Bun fetch',
    open: () => openProgram([npmPackage('@oven/bun-linux-x64/bin/bun'), programFile('fetch.mjs')]),
  },
  {
    ...shared,
    id: 'deno',
    label: 'Deno fetch',
    open: () => openProgram([npmPackage('@deno/linux-x64-glibc/deno'), ...deno, programFile('fetch.mjs')]),
  },
  onNode('axios', 'axios'),
  onNode('got', 'Got', 'retry limit 0 where a scenario is not about retries'),
  onNode('ky', 'Ky', 'retry 0 where a scenario is not about retries'),
  onNode('undici', 'undici request', 'the redirect interceptor where a scenario follows redirects'),
];
