import { readdirSync } from 'node:fs';
import type { Client } from './client.ts';
import type { Scenario } from './scenario.ts';

/** Gives what the modules of a folder export under a name: adding a file is all it takes. */
async function exported<T>(folder: string, name: string): Promise<T[]> {
  const files = readdirSync(new URL(`${folder}/`, import.meta.url)).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.sort().map((file) => import(`./${folder}/${file}`) as Promise<Record<string, T | T[]>>));
  return modules.flatMap((module, index) => {
    const found = module[name];
    if (!found) throw new Error(`tests/lab/${folder}/${files[index]} exports no ${name}. Export one, or move the file elsewhere`);
    return found;
  });
}

export const allClients = () => exported<Client>('clients', 'clients');
export const allScenarios = () => exported<Scenario>('scenarios', 'scenario');

/** Takes all, and the ids that were asked for, and gives those; all when none was. Throws when an id is not known. */
export function chosen<T extends { id: string }>(what: string, all: T[], ids: string | undefined): T[] {
  if (ids === undefined) return all;
  return ids.split(',').map((id) => {
    const found = all.find((each) => each.id === id);
    if (!found) throw new Error(`No ${what} is called "${id}". There are ${all.map((each) => each.id).join(', ')}`);
    return found;
  });
}
