import type { Client } from '../client.ts';
import { openProxy, type Proxy, type Site } from '../proxy.ts';

const files = ({ upstream }: Site) => ({
  vcl: `vcl 4.1;
backend default { .host = "127.0.0.1"; .port = "${upstream}"; }
sub vcl_backend_fetch {
  set bereq.http.Connection = "close";
  if (bereq.url ~ "^/silent") { set bereq.first_byte_timeout = 3s; }
}
`,
});

const varnish: Proxy = {
  version: ['varnishd', '-V', /varnish-(\S+)/],
  files,
  commands: ({ folder, port }) => [
    // Without the hold-down a refused connection would keep the next case from the upstream.
    [
      'varnishd',
      '-F',
      '-n',
      `${folder}/run`,
      '-f',
      `${folder}/vcl`,
      '-a',
      `127.0.0.1:${port}`,
      '-s',
      'malloc,16m',
      '-p',
      'timeout_idle=4',
      '-p',
      'backend_remote_error_holddown=0',
    ],
    ['varnishncsa', '-n', `${folder}/run`, '-t', '60', '-F', '%s %U%q'],
  ],
  log: 'printed',
  logged: /^(\d+)/,
};

export const clients: Client[] = [
  {
    id: 'varnish',
    label: 'Varnish',
    kind: 'proxy',
    language: 'C',
    settings: 'the built-in VCL; timeouts of seconds where the timeout is measured',
    install: { debian: ['varnish'] },
    open: () => openProxy(varnish),
    lanes: 1,
  },
];
