import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import ts from 'typescript';
import { afterEach, expect, test, vi } from 'vitest';
import { list, text } from './published.ts';
import { built } from './site.ts';

const page = built.find(({ path }) => path === '/api/')?.document;
const shown = (page?.querySelectorAll('.wire') ?? []).map((figure) => figure.querySelectorAll('pre').map((block) => block.text));
const example = (start: string) => shown.find(([source]) => source?.includes(start)) ?? [];

afterEach(() => vi.restoreAllMocks());

test('the record that is shown is the beginning of the file that its command fetches', () => {
  const [source = '', output = ''] = example('/status/429.json');
  const path = new URL(source.split(' ').at(-1) ?? '').pathname;
  const [rest, ...lines] = output.split('\n').reverse();
  expect(rest?.trim()).toBe('…');
  expect(lines.length).toBeGreaterThan(20);
  expect(text(path).startsWith(`${lines.reverse().join('\n')}\n`)).toBe(true);
});

test('the answer to the question is what the list says', () => {
  const [, output = ''] = example('jq');
  expect(JSON.parse(output)).toEqual(list.codes.filter(({ cache }) => cache.rule === 'heuristic').map(({ code }) => code));
  // The list of RFC 9110 §15.1, and 451 by RFC 7725 §3.
  expect(JSON.parse(output)).toEqual([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]);
});

test.skipIf(spawnSync('jq', ['--version']).error)('jq gives the answer that is shown', () => {
  const [source = '', output] = example('jq');
  const [, filter = ''] = /jq -c '([^']+)'/.exec(source) ?? [];
  expect(execFileSync('jq', ['-c', filter], { input: text('/status.json'), encoding: 'utf8' }).trim()).toBe(output);
});

test('the program compiles against the types, runs on the built files, and prints what is shown', async () => {
  const [source = '', output] = example('import type');
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  copyFileSync('dist/status.d.ts', join(folder, 'status.d.ts'));
  writeFileSync(join(folder, 'program.ts'), source);
  const options = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2024, module: ts.ModuleKind.ESNext, types: [] };
  const complaints = ts.getPreEmitDiagnostics(ts.createProgram([join(folder, 'program.ts')], options));
  expect(complaints.map(({ messageText }) => messageText)).toEqual([]);

  vi.spyOn(globalThis, 'fetch').mockImplementation((url) => Promise.resolve(new Response(text(new URL(String(url)).pathname))));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const script = join(folder, 'program.mjs');
  writeFileSync(script, ts.transpileModule(source, { compilerOptions: options }).outputText);
  await import(script);
  rmSync(folder, { recursive: true });
  expect(log.mock.calls.map((words) => format(...words))).toEqual([output]);
});
