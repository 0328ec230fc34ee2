/**
 * Measures what clients do and writes it to content/measured, or compares it with what is there.
 * tests/lab/README.md tells how; `npm run measure -- --list` names scenarios and clients.
 */
import { parseArgs } from 'node:util';
import { install } from './install.ts';
import { allClients, allScenarios, chosen } from './known.ts';
import { measureClient, type Measurement } from './measurement.ts';
import { differences, notCompared, publish, published, type Fresh } from './publish.ts';
import { tryControl } from './run.ts';
import type { Scenario } from './scenario.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    clients: { type: 'string' },
    install: { type: 'boolean' },
    check: { type: 'boolean' },
    list: { type: 'boolean' },
    jobs: { type: 'string', default: '6' },
  },
});
const started = Date.now();
const scenarios = chosen('scenario', await allScenarios(), values.only);
const clients = chosen('client', await allClients(), values.clients);
let failed = false;
const fail = (message: string) => {
  failed = true;
  console.error(message);
};

if (values.list) {
  for (const { id, question } of scenarios) console.log(`${id}: ${question}`);
  for (const { id, label } of clients) console.log(`${id}: ${label}`);
  process.exit();
}
if (values.install) install(clients);

const sound: Scenario[] = [];
for (const scenario of scenarios) {
  const wrong = [];
  for (const name of ['positive', 'negative'] as const) {
    const problem = await tryControl(scenario, scenario.controls[name]);
    if (problem) wrong.push(`${scenario.id}: no rows, because its ${name} control ${problem}`);
  }
  if (wrong.length === 0) sound.push(scenario);
  else fail(wrong.join('\n'));
}

const day = new Date().toISOString().slice(0, 10);
const measurements: Measurement[] = [];
// Browsers have most to do and proxies wait longest: they begin.
const order = ['proxy', 'browser'];
const queue = clients.toSorted((a, b) => order.indexOf(b.kind) - order.indexOf(a.kind)).values();
const worker = async () => {
  for (const { id, ...client } of queue) {
    const began = Date.now();
    const measurement = await measureClient({ id, ...client }, sound, day);
    measurements.push(measurement);
    const { client: info, missing, problems, rows, unstable } = measurement;
    const seconds = Math.round((Date.now() - began) / 1000);
    if (missing) console.log(`${id}: not here (${missing})`);
    if (info) console.log(`${id} ${info.version}: ${rows.length} rows, ${unstable.length} unstable, ${seconds} s`);
    for (const { scenario, code, variant, seen, reason } of unstable)
      console.log(
        `  unstable: ${[scenario, code, variant].filter(Boolean).join(' ')}: ${reason} ${seen.map((word) => `"${word}"`).join(', ')}`,
      );
    for (const problem of problems) fail(`${id}: ${problem}`);
  }
};
await Promise.all(Array.from({ length: Number(values.jobs) }, worker));

for (const scenario of sound) {
  const of = <Row extends { scenario: string }>(list: Row[]) => list.filter((row) => row.scenario === scenario.id);
  const rows = of(measurements.flatMap((each) => each.rows));
  const unstable = of(measurements.flatMap((each) => each.unstable));
  const here = new Set([...rows, ...unstable].map((row) => row.client));
  const fresh: Fresh = { clients: measurements.flatMap(({ client }) => (client && here.has(client.id) ? client : [])), rows, unstable };
  if (values.check) {
    const before = published(scenario.id);
    for (const line of notCompared(before, fresh)) console.log(`${scenario.id}: ${line}`);
    for (const line of differences(before, fresh)) fail(`${scenario.id}: ${line}`);
  } else if (here.size > 0) publish(scenario, fresh);
}
const total = measurements.reduce((sum, { rows }) => sum + rows.length, 0);
const shaky = measurements.reduce((sum, { unstable }) => sum + unstable.length, 0);
console.log(`${total} rows, ${shaky} unstable, ${Math.round((Date.now() - started) / 1000)} s`);
if (failed) process.exitCode = 1;
