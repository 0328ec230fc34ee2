import type { Client } from '../client.ts';
import { openProxy, type Proxy, type Site } from '../proxy.ts';

const files = ({ folder, port, upstream }: Site) => ({
  conf: `http_port 127.0.0.1:${port} accel defaultsite=localhost
cache_peer 127.0.0.1 parent ${upstream} 0 no-query no-digest no-netdb-exchange originserver connect-fail-limit=10000
never_direct allow all
http_access allow all
cache_mem 16 MB
strip_query_terms off
logformat lab %>Hs %ru
access_log stdio:${folder}/log lab
cache_log ${folder}/errors
pid_filename none
coredump_dir ${folder}
pinger_enable off
shutdown_lifetime 0 seconds
server_persistent_connections off
read_timeout 3 seconds
request_start_timeout 4 seconds
request_timeout 4 seconds
`,
});

const squid: Proxy = {
  version: ['squid', '-v', /Version (\S+)/],
  files,
  commands: ({ folder }) => [['squid', '-N', '-f', `${folder}/conf`]],
  log: 'log',
  logged: /^(\d+)/,
};

export const clients: Client[] = [
  {
    id: 'squid',
    label: 'Squid',
    kind: 'proxy',
    language: 'C++',
    settings: 'as a reverse proxy (accel, cache_peer originserver), cache in memory; timeouts of seconds where the timeout is measured',
    install: { debian: ['squid'] },
    open: () => openProxy(squid),
    lanes: 1,
  },
];
