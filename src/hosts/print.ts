/** Prints the configuration of a host: `npm run host -- nginx|caddy [--domain NAME] [--root DIR] [--listen PORT]`. It honours BASE_PATH. */
import { parseArgs } from 'node:util';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { basePath } from './headers.ts';
import { builtPolicy } from './policy.ts';

const hosts = { nginx, caddy };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: '/srv/reason-phrase' }, listen: { type: 'string' }, domain: { type: 'string' } },
});
const host = hosts[positionals[0] as keyof typeof hosts];
if (!host) {
  console.error(`Which host? npm run host -- ${Object.keys(hosts).join('|')} [--domain NAME] [--root DIR] [--listen PORT]`);
  process.exit(1);
}
const { domain, listen = domain ? '443' : '80' } = values;
try {
  process.stdout.write(host({ root: values.root.replace(/\/$/, ''), listen, domain, base: basePath(), policy: builtPolicy() }));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
