import type { Client } from '../client.ts';
import { npmPackage, openProgram, programFile } from '../program.ts';

const major = process.versions.node.split('.')[0];

const node = (version: string): Client => ({
  id: `node-${version}`,
  label: `Node.js ${version} fetch`,
  kind: 'library',
  language: 'JavaScript',
  install: { npm: true },
  async open() {
    const open = (command: string) => openProgram([command, programFile('fetch.mjs')]);
    // The Node that runs the lab will do where nothing was installed, so that CI measures one without `--install`.
    return open(npmPackage(`node-${version}/bin/node`)).catch((error: unknown) => {
      if (version !== major) throw error;
      return open(process.execPath);
    });
  },
});

export const clients: Client[] = ['20', '24', '26'].map(node);
