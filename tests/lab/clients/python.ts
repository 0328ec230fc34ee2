import type { Client } from '../client.ts';
import { openProgram, programFile } from '../program.ts';

const python = (id: string, label: string, program: string, packages: string[], settings?: string): Client => ({
  id,
  label,
  kind: 'library',
  language: 'Python',
  ...(settings && { settings }),
  install: { debian: ['python3', ...packages] },
  open: () => openProgram(['python3', programFile(program)]),
});

export const clients: Client[] = [python('requests', 'requests', 'requests_client.py', ['python3-requests'])];
