import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runtime, type Runtime } from '../../src/schemas/runtime.ts';

const path = (id: string) => `content/constants/${id}.json`;
const optional = ['aliases', 'since', 'deprecated', 'removed', 'notes'];

/** Takes the id of a runtime and gives its data file. */
export function readData(id: string): Runtime {
  return runtime.parse(JSON.parse(readFileSync(path(id), 'utf8')));
}

/** Writes the data file of a runtime, its keys in the order of the schema and without those that are empty. */
export async function writeData(id: string, data: Runtime): Promise<void> {
  const entries = Object.keys(runtime.shape).map((key) => [key, data[key as keyof Runtime]] as const);
  const full = entries.filter(([key, value]) => !optional.includes(key) || Object.keys(value ?? {}).length > 0);
  const options = { ...(await resolveConfig(path(id))), parser: 'json' };
  writeFileSync(path(id), await format(JSON.stringify(Object.fromEntries(full)), options));
}
