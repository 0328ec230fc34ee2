import type { Client } from '../client.ts';
import { headerOptions, openCommand } from '../command.ts';

const content = (method: string, body: string | undefined) => {
  if (method === 'POST' && body !== undefined) return [`--post-data=${body}`];
  return [...(method === 'GET' ? [] : [`--method=${method}`]), ...(body === undefined ? [] : [`--body-data=${body}`])];
};

export const clients: Client[] = [
  {
    id: 'wget',
    label: 'wget',
    kind: 'cli',
    language: 'C',
    settings: '--tries=1 where a scenario is not about retries; POST by --post-data, other methods by --method',
    install: { debian: ['wget'] },
    open: () =>
      openCommand({
        command: 'wget',
        version: /^GNU Wget (\S+)/,
        args: ({ method = 'GET', url, headers, body }, { retry }) => [
          '--no-verbose',
          '--server-response',
          '--output-document=-',
          ...(retry === false ? ['--tries=1'] : []),
          ...headerOptions('--header', headers),
          ...content(method, body),
          url,
        ],
        read({ stdout, stderr }) {
          const status = Number([...stderr.matchAll(/^ {2}HTTP\/\S+ (\d+)/gm)].at(-1)?.[1] ?? 0);
          return status ? { status, body: stdout } : {};
        },
      }),
  },
];
