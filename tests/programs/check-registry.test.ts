import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { registry } from '../../src/schemas/registry.ts';
import { registryRows } from './registry-rows.ts';
import { run } from './run.ts';

const { rows } = registry.parse(JSON.parse(readFileSync('content/registry.json', 'utf8')));
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const column = (reference: string) =>
  reference
    .replace(/^RFC (\d+)/, 'RFC$1')
    .replace(' §', '#')
    .split(', ')
    .map((text) => `[${text.replace('#', ', Section ')}]`)
    .join('');

/** The registry as IANA publishes it: ranges of unassigned codes between the rows. */
const csv = [
  'Value,Description,Reference',
  ...rows.map(({ code, description, reference }) => [String(code), quoted(description), quoted(column(reference))].join(',')),
  '105-199,Unassigned,',
  '427,Unassigned,',
  '512-599,Unassigned,',
  '',
].join('\r\n');

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Serves an answer, or none at all, and gives its address. */
async function serving(status: number, body?: string): Promise<string> {
  server = createServer((_, answer) => {
    if (body !== undefined) answer.writeHead(status, { 'Content-Type': 'text/csv' }).end(body);
  });
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/registry.csv`;
}

test.each<[string, number, string | undefined, number, string]>([
  ['the same rows', 200, csv, 0, `agrees with the copy of`],
  ['a new row', 200, csv.replace('427,Unassigned,', '427,New,"[RFC9999, Section 3]"'), 1, '427 was added: New (RFC 9999 §3)'],
  ['a range of new rows', 200, csv.replace('512-599,Unassigned,', '512-513,Reserved,[RFC9999]'), 1, '513 was added: Reserved'],
  ['a new name', 200, csv.replace('Not Found', 'Lost'), 1, '404 description: was "Not Found", is "Lost"'],
  [
    'a second reference on a line of its own',
    200,
    csv.replace(', Section 15.5.5]', ', Section 15.5.5]\n[RFC9999]'),
    1,
    'is "RFC 9110 §15.5.5, RFC 9999"',
  ],
  ['a failing server', 500, 'Oops', 2, 'it answered 500'],
  ['a page of HTML', 200, '<!doctype html>\n<title>Sign in</title>\n<p>Welcome, guest', 2, 'could not be read'],
  ['a table of something else', 200, 'A,B\n1,2\n', 2, 'it has no columns Value, Description, Reference'],
  ['a registry cut short', 200, csv.slice(0, 900).replace(/\r\n[^\r]*$/, ''), 2, 'assigned codes'],
  ['a server that does not answer', 200, undefined, 2, 'aborted due to timeout'],
])('%s', async (_, status, body, code, part) => {
  const { code: left, said } = await run('check-registry.ts', [
    '--from',
    await serving(status, body),
    '--seconds',
    body === undefined ? '1' : '20',
  ]);
  expect(said).toContain(part);
  expect(left).toBe(code);
  expect(/\bagrees\b/.test(said)).toBe(code === 0);
  if (code === 2) expect(said).toContain('Not compared.');
});

test('where nothing listens, nothing is claimed', async () => {
  const address = await serving(200, csv);
  await new Promise((closed) => server?.close(closed));
  const { code, said } = await run('check-registry.ts', ['--from', address]);
  expect(said).toContain('Not compared.');
  expect(code).toBe(2);
});

test('the rows of a registry are its assigned codes, with texts on one line', () => {
  const read = registryRows(csv.replace('"[RFC9110, Section 15.5.5]"', '"[RFC9110,\n Section 15.5.5]"'));
  expect(read.map(({ code }) => code)).toEqual(rows.map(({ code }) => code));
  expect(read.find(({ code }) => code === 404)?.reference).toBe('RFC 9110 §15.5.5');
});
