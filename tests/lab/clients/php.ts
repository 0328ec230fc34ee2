import type { Client } from '../client.ts';
import { openProgram, programFile } from '../program.ts';

const php = (id: string, label: string, program: string, packages: string[]): Client => ({
  id,
  label,
  kind: 'library',
  language: 'PHP',
  install: { debian: ['php-cli', ...packages] },
  open: () => openProgram(['php', programFile(program)]),
});

export const clients: Client[] = [
  php('guzzle', 'Guzzle', 'guzzle.php', ['php-curl', 'php-guzzlehttp-guzzle']),
  php('php-streams', 'PHP file_get_contents', 'streams.php', []),
];
