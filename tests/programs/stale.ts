/**
 * Lists sources that were checked long ago, and the files by their oldest check:
 * `npm run stale -- [--months 18] [--today 2026-11-22]`. Finding some is no error: it exits with 0.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changesAsPages } from '../../src/lib/checks/timeline.ts';
import { monthsBefore, oldestByFile, staleSince, type Dated } from '../../src/lib/stale.ts';
import { registry } from '../../src/schemas/registry.ts';
import { runtime } from '../../src/schemas/runtime.ts';
import { classPages, pages } from '../content/pages.ts';
import { changes } from '../content/timeline-data.ts';

const { values } = parseArgs({
  options: {
    months: { type: 'string', default: '18' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const { months, today } = values;
if (!/^\d{1,3}$/.test(months)) throw new Error(`--months ${months} is not a number of months. Write it as --months 18`);
if (!/^\d{4}-\d\d-\d\d$/.test(today)) throw new Error(`--today ${today} is not a day. Write it as --today 2026-11-22`);

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const dated: Dated[] = [
  ...[...classPages, ...pages, ...changesAsPages(changes)].flatMap(({ file, data }) =>
    data.sources.map((source) => ({ file, key: 'sources', what: 'cite' in source ? source.cite : source.url, checked: source.checked })),
  ),
  ...readdirSync('content/constants').map((name) => {
    const { url, readings } = runtime.parse(json(`content/constants/${name}`));
    return { file: `content/constants/${name}`, key: 'readings.0.checked', what: url, checked: readings[0]?.checked ?? '' };
  }),
  ...[registry.parse(json('content/registry.json'))].map((copy) => ({
    file: 'content/registry.json',
    key: 'copied',
    what: copy.registry,
    checked: copy.copied,
  })),
];

const before = monthsBefore(today, Number(months));
const old = staleSince(dated, before);
for (const { file, key, what, checked } of old) console.log(`${checked}  ${file}: ${key}: ${what}`);
console.log(
  old.length > 0
    ? `${old.length} of ${dated.length} sources are older than ${months} months (before ${before}). Read them again and change the day.`
    : `Nothing is older than ${months} months (before ${before}): ${dated.length} sources.`,
);
console.log('\nOldest check by file:');
for (const { file, checked } of oldestByFile(dated).slice(0, 10)) console.log(`${checked}  ${file}`);
