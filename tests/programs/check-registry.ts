/**
 * Compares content/registry.json with the live IANA registry: `npm run check:registry -- [--from URL] [--seconds 30]`.
 * Exits with 0 when they agree, 1 when they differ, 2 when the registry could not be read: then nothing is known.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { registryChanges } from '../../src/lib/registry-changes.ts';
import { registry } from '../../src/schemas/registry.ts';
import { registryRows } from './registry-rows.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv' },
    seconds: { type: 'string', default: '30' },
  },
});
const { rows, copied } = registry.parse(JSON.parse(readFileSync('content/registry.json', 'utf8')));

async function live() {
  const answer = await fetch(values.from, { signal: AbortSignal.timeout(Number(values.seconds) * 1000) });
  if (!answer.ok) throw new Error(`it answered ${answer.status}`);
  return registryRows(await answer.text());
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

try {
  const changes = registryChanges(rows, await live());
  for (const change of changes) console.log(change);
  console.log(
    changes.length > 0
      ? `The registry differs from the copy of ${copied} in ${changes.length} places. Mend content/registry.json and the pages.`
      : `The registry agrees with the copy of ${copied}: ${rows.length} codes.`,
  );
  process.exitCode = changes.length > 0 ? 1 : 0;
} catch (error) {
  console.error(
    `Not compared. ${values.from} could not be read: ${reason(error)}. Whether the copy of ${copied} is still right is not known.`,
  );
  process.exitCode = 2;
}
