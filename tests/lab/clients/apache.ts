import type { Client } from '../client.ts';
import { openProxy, type Proxy, type Site } from '../proxy.ts';

const modules = ['mpm_event', 'authz_core', 'proxy', 'proxy_http', 'reqtimeout', 'cache', 'cache_disk'];
const rights = process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : '';

const files = ({ folder, port, upstream }: Site) => ({
  conf: `ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile ${folder}/pid
ServerName localhost
Listen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`).join('')}${rights}
ErrorLog ${folder}/errors
LogFormat "%>s %U%q" lab
CustomLog ${folder}/log lab
RequestReadTimeout header=4
CacheRoot ${folder}
CacheEnable disk /cache/
ProxyPass /silent http://127.0.0.1:${upstream}/silent timeout=3 retry=0 disablereuse=On
ProxyPass / http://127.0.0.1:${upstream}/ retry=0 disablereuse=On
`,
});

const apache: Proxy = {
  version: ['apache2', '-v', /Apache\/(\S+)/],
  files,
  commands: ({ folder }) => [['apache2', '-X', '-f', `${folder}/conf`]],
  log: 'log',
  logged: /^(\d+)/,
};

export const clients: Client[] = [
  {
    id: 'apache',
    label: 'Apache httpd',
    kind: 'proxy',
    language: 'C',
    settings: 'mod_proxy_http, mod_cache_disk, mod_reqtimeout; ProxyPass with retry=0; timeouts of seconds where the timeout is measured',
    install: { debian: ['apache2-bin'] },
    open: () => openProxy(apache),
    lanes: 1,
  },
];
