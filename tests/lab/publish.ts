import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { measured, type Measured, type MeasuredClient, type MeasuredRow, type UnstableRow } from '../../src/schemas/measured.ts';
import type { Scenario } from './scenario.ts';

/** What a run gave for one scenario. */
export interface Fresh {
  clients: MeasuredClient[];
  rows: MeasuredRow[];
  unstable: UnstableRow[];
}

const folder = 'content/measured';
const path = (id: string) => `${folder}/${id}.json`;
const caseOf = ({ code, variant }: { code: number; variant?: string | undefined }) => `${code} ${variant ?? ''}`.trim();

/** Takes the id of a scenario and gives what is published of it; nothing when nothing is. */
export function published(id: string): Measured | undefined {
  return existsSync(path(id)) ? measured.parse(JSON.parse(readFileSync(path(id), 'utf8'))) : undefined;
}

/** Takes a scenario, what is published and what was measured now, and gives what is to be published: other clients keep their rows. */
export function merged({ id, title, question, outcomes, standard, cases }: Scenario, before: Measured | undefined, fresh: Fresh): Measured {
  const now = new Set(fresh.clients.map((client) => client.id));
  const order = new Map(cases.map((tried, index) => [caseOf(tried), index]));
  const kept = <Row extends MeasuredRow | UnstableRow>(rows: Row[] = []) =>
    rows.filter((row) => !now.has(row.client) && order.has(caseOf(row)));
  const sorted = <Row extends MeasuredRow | UnstableRow>(rows: Row[]) =>
    rows.toSorted((a, b) => (order.get(caseOf(a)) ?? 0) - (order.get(caseOf(b)) ?? 0) || a.client.localeCompare(b.client, 'en'));
  const clients = [...(before?.clients ?? []).filter((client) => !now.has(client.id)), ...fresh.clients];
  return measured.parse({
    scenario: id,
    title,
    question,
    outcomes,
    standard,
    clients: clients.toSorted((a, b) => a.id.localeCompare(b.id, 'en')),
    rows: sorted([...kept(before?.rows), ...fresh.rows]),
    unstable: sorted([...kept(before?.unstable), ...fresh.unstable]),
  });
}

/** Writes what is published of a scenario: a line for each row, so that a difference shows what changed. */
export function publish(scenario: Scenario, fresh: Fresh): void {
  mkdirSync(folder, { recursive: true });
  const list = (values: object[]) =>
    values.length === 0 ? '[]' : `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
  const keys = Object.entries(merged(scenario, published(scenario.id), fresh));
  const lines = keys.map(([key, value]) => `  "${key}": ${Array.isArray(value) ? list(value) : JSON.stringify(value)}`);
  writeFileSync(path(scenario.id), `{\n${lines.join(',\n')}\n}\n`);
}

/** Takes what is published and what was measured now and gives a line for each client that is not the one that was published. */
export function notCompared(before: Measured | undefined, fresh: Fresh): string[] {
  return fresh.clients.flatMap(({ id, version }) => {
    const known = before?.clients.find((client) => client.id === id);
    return known?.version === version ? [] : `${id} ${version} is not compared: published is ${known?.version ?? 'nothing'}`;
  });
}

const said = (row: MeasuredRow | undefined) => (row ? `"${row.outcome}"${row.detail ? ` (${row.detail})` : ''}` : 'nothing');

/** Takes what is published and what was measured now and gives a line for each row that differs for the same version of a client. */
export function differences(before: Measured | undefined, fresh: Fresh): string[] {
  const key = (row: MeasuredRow | UnstableRow) => `${row.client} ${row.version}: ${caseOf(row)}`;
  const known = new Map(before?.rows.map((row) => [key(row), row]));
  const shaky = new Set([...(before?.unstable ?? []), ...fresh.unstable].map(key));
  return fresh.rows
    .filter((row) => before?.clients.some(({ id, version }) => id === row.client && version === row.version))
    .filter((row) => !shaky.has(key(row)) && said(known.get(key(row))) !== said(row))
    .map((row) => `${key(row)}: published ${said(known.get(key(row)))}, now ${said(row)}`);
}
