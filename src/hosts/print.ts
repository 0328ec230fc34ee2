/** Prints the configuration of a host: `npm run host -- nginx|caddy [--root DIR] [--listen PORT]`. It honours BASE_PATH. */
import { parseArgs } from 'node:util';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { basePath } from './headers.ts';

const hosts = { nginx, caddy };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: '/srv/reason-phrase' }, listen: { type: 'string', default: '80' } },
});
const host = hosts[positionals[0] as keyof typeof hosts];
if (!host) {
  console.error(`Which host? npm run host -- ${Object.keys(hosts).join('|')} [--root DIR] [--listen PORT]`);
  process.exit(1);
}
process.stdout.write(host({ root: values.root.replace(/\/$/, ''), listen: values.listen, base: basePath() }));
