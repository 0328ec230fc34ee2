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

export const clients: Client[] = [
  python('requests', 'requests', 'requests_client.py', ['python3-requests']),
  python('httpx', 'HTTPX', 'httpx_client.py', ['python3-httpx'], 'follow_redirects=True where a scenario follows redirects'),
  python('aiohttp', 'aiohttp', 'aiohttp_client.py', ['python3-aiohttp']),
  python('urllib3', 'urllib3', 'urllib3_client.py', ['python3-urllib3']),
  python('urllib', 'urllib.request', 'urllib_client.py', []),
];
