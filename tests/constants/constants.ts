/**
 * Extracts what runtimes call the codes and compares it with content/constants, or writes it there.
 * `npm run constants` lists them; CONTRIBUTING.md tells the rest.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { readData, writeData } from './data.ts';
import { npmFolder, type Extraction } from './extraction.ts';
import { runtimes } from './runtimes.ts';
import { updated } from './update.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, write: { type: 'boolean' }, install: { type: 'boolean' }, source: { type: 'string' } },
});
const unknown = positionals.filter((id) => !runtimes.some((runtime) => runtime.id === id));
if (unknown.length > 0) throw new Error(`No runtime is called ${unknown.join(', ')}. There are ${runtimes.map(({ id }) => id).join(', ')}`);
const chosen = runtimes.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
if (values.source && chosen.length !== 1) throw new Error('--source is a clone of one runtime: name that one');

function install({ packages: { apt = [], npm = [] } }: Extraction): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  if (apt.length > 0) execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...apt], { stdio: 'inherit', env });
  if (npm.length > 0) {
    mkdirSync(npmFolder, { recursive: true });
    execFileSync('npm', ['install', '--prefix', npmFolder, '--no-audit', '--no-fund', ...npm], { stdio: 'inherit' });
  }
}

/** Does what was asked with one runtime and gives the line that says how it went, and whether all agrees. */
async function visit(runtime: Extraction): Promise<boolean> {
  if (values.install) install(runtime);
  const here = await runtime.extract();
  const read = values.source ? (runtime.source?.releases(values.source) ?? []) : [];
  if (values.write && here.length + read.length > 0)
    await writeData(runtime.id, updated(runtime, readData(runtime.id), here, read, new Date().toISOString().slice(0, 10)));
  const file = readData(runtime.id);
  const data = file.readings.map(({ version, evidence }) => `${version} ${evidence}`).join(', ');
  if (here.length + read.length === 0) console.log(`${runtime.id}: not here; data: ${data}`);
  const agreed = [...here, ...read].map((names) => {
    const differences = values.check ? compare(file, names) : [];
    const verdict = values.check && differences.length === 0 ? ', as in the data' : '';
    console.log(`${runtime.id}: ${names.version} ${names.evidence}, ${names.names.length} names${verdict}; data: ${data}`);
    for (const difference of differences) console.log(`  ${difference}`);
    return differences.length === 0;
  });
  return agreed.every(Boolean);
}

let failed = false;
for (const runtime of chosen) if (!(await visit(runtime))) failed = true;
if (failed) process.exitCode = 1;
