import type { Client } from '../client.ts';
import { openProgram, programFile } from '../program.ts';

export const clients: Client[] = [
  {
    id: 'ruby-net-http',
    label: 'Ruby Net::HTTP',
    kind: 'library',
    language: 'Ruby',
    settings: 'max_retries = 0 where a scenario is not about retries; it has no switch for redirects',
    install: { debian: ['ruby'] },
    open: () => openProgram(['ruby', programFile('net_http.rb')]),
  },
];
