import type { Client } from '../client.ts';
import { openProxy, type Proxy, type Site } from '../proxy.ts';

const files = ({ folder, port, upstream }: Site) => ({
  Caddyfile: `{
  admin off
  auto_https off
  servers {
    timeouts {
      read_header 4s
    }
  }
}
http://:${port} {
  bind 127.0.0.1
  log {
    output file ${folder}/log
    format json
  }
  handle /silent {
    reverse_proxy 127.0.0.1:${upstream} {
      transport http {
        keepalive off
        response_header_timeout 3s
      }
    }
  }
  handle {
    reverse_proxy 127.0.0.1:${upstream} {
      transport http {
        keepalive off
      }
    }
  }
}
`,
});

const caddy: Proxy = {
  version: ['caddy', 'version', /^v?(\d\S*)/],
  files,
  commands: ({ folder }) => [['caddy', 'run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile']],
  log: 'log',
  logged: /"status": ?(\d+)/,
};

export const clients: Client[] = [
  {
    id: 'caddy',
    label: 'Caddy',
    kind: 'proxy',
    language: 'Go',
    settings: 'reverse_proxy; timeouts of seconds where the timeout is measured',
    install: { debian: ['caddy'] },
    open: () => openProxy(caddy),
    lanes: 1,
  },
];
