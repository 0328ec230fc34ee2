import type { Client } from '../client.ts';
import { openProxy, type Proxy, type Site } from '../proxy.ts';

const files = ({ port, upstream }: Site) => ({
  conf: `global
  log stdout format raw local0
defaults
  mode http
  log global
  log-format "%ST %HU"
  timeout connect 5s
  timeout client 60s
  timeout server 60s
  timeout http-request 4s
  http-reuse never
cache lab
  total-max-size 4
  max-age 240
frontend lab
  bind 127.0.0.1:${port}
  use_backend silent if { path /silent }
  use_backend cached if { path_beg /cache/ }
  default_backend plain
backend plain
  server upstream 127.0.0.1:${upstream}
backend silent
  timeout server 3s
  server upstream 127.0.0.1:${upstream}
backend cached
  http-request cache-use lab
  http-response cache-store lab
  server upstream 127.0.0.1:${upstream}
`,
});

const haproxy: Proxy = {
  version: ['haproxy', '-v', /version (\d[\d.]*)/],
  files,
  commands: ({ folder }) => [['haproxy', '-db', '-f', `${folder}/conf`]],
  log: 'printed',
  logged: /^(-?\d+)/,
};

export const clients: Client[] = [
  {
    id: 'haproxy',
    label: 'HAProxy',
    kind: 'proxy',
    language: 'C',
    settings: 'mode http, its small cache; timeouts of seconds where the timeout is measured',
    install: { debian: ['haproxy'] },
    open: () => openProxy(haproxy),
    lanes: 1,
  },
];
