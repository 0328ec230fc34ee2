import type { Client } from '../client.ts';
import { openProxy, type Proxy, type Site } from '../proxy.ts';

const files = ({ folder, port, upstream }: Site) => ({
  conf: `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors;
events {}
http {
  log_format lab '$status $request_uri';
  access_log ${folder}/log lab;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  proxy_cache_path ${folder}/cache keys_zone=lab:1m;
  limit_req_zone $request_uri zone=limit:1m rate=1r/m;
  client_header_timeout 4s;
  proxy_http_version 1.1;
  proxy_set_header Connection "";
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://127.0.0.1:${upstream}; }
    location /silent { proxy_pass http://127.0.0.1:${upstream}; proxy_read_timeout 3s; }
    location /limited { proxy_pass http://127.0.0.1:${upstream}; limit_req zone=limit; }
    location /cache/ { proxy_pass http://127.0.0.1:${upstream}; proxy_cache lab; }
  }
}
`,
});

const nginx: Proxy = {
  version: ['nginx', '-v', /nginx\/(\S+)/],
  files,
  commands: ({ folder }) => [['nginx', '-p', folder, '-c', `${folder}/conf`, '-e', `${folder}/errors`]],
  log: 'log',
  logged: /^(\d+)/,
};

export const clients: Client[] = [
  {
    id: 'nginx',
    label: 'nginx',
    kind: 'proxy',
    language: 'C',
    settings:
      'proxy_http_version 1.1 (1.0 by default); proxy_cache without proxy_cache_valid; timeouts of seconds where the timeout is measured',
    install: { debian: ['nginx-light'] },
    open: () => openProxy(nginx),
    lanes: 1,
  },
];
