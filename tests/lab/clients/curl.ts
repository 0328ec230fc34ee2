import type { Client, Job, Sent } from '../client.ts';
import { headerOptions, openCommand } from '../command.ts';

const mark = '\n--- lab ---\n';

/** As people write it: content makes it a POST, and -X is for other methods. */
const plainMethod = ({ method = 'GET', body }: Sent) => (method === (body === undefined ? 'GET' : 'POST') ? [] : ['-X', method]);
const alwaysNamed = ({ method = 'GET' }: Sent) => ['-X', method];

const curl = (methodOptions: (sent: Sent) => string[]) => () =>
  openCommand({
    command: 'curl',
    version: /^curl (\S+)/,
    args: (sent: Sent, job: Job) => [
      '--silent',
      '--show-error',
      '--write-out',
      `${mark}%{json}`,
      ...(job.follow ? ['--location'] : []),
      ...methodOptions(sent),
      ...headerOptions('--header', sent.headers),
      ...(sent.body === undefined ? [] : ['--data-binary', '@-']),
      sent.url,
    ],
    read({ stdout }) {
      const [body = '', facts = '{}'] = stdout.split(mark);
      const { http_code: status, url_effective: url } = JSON.parse(facts) as { http_code?: number; url_effective?: string };
      return { ...(status ? { status, body } : {}), ...(url ? { url } : {}) };
    },
  });

const shared = { kind: 'cli' as const, language: 'C', install: { debian: ['curl'] } };

export const clients: Client[] = [
  {
    ...shared,
    id: 'curl',
    label: 'curl',
    settings: '--location where a scenario follows redirects; POST by --data-binary, other methods by -X',
    open: curl(plainMethod),
  },
  {
    ...shared,
    id: 'curl-x',
    label: 'curl -X',
    settings: '--location where a scenario follows redirects; every method by -X, GET and POST too',
    open: curl(alwaysNamed),
  },
];
