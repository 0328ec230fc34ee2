import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { list, text } from './published.ts';

const folder = mkdtempSync(join(tmpdir(), 'types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
copyFileSync('dist/status.d.ts', join(folder, 'status.d.ts'));

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: [],
  skipDefaultLibCheck: true,
};
const host = ts.createCompilerHost(options);
const read = host.getSourceFile.bind(host);
const libraries = new Map<string, ts.SourceFile | undefined>();
// The libraries of the language take longest to read, and stay the same.
host.getSourceFile = (name, ...how) => {
  if (name.startsWith(folder)) return read(name, ...how);
  if (!libraries.has(name)) libraries.set(name, read(name, ...how));
  return libraries.get(name);
};

/** Takes a program that imports `./status.d.ts` and gives what TypeScript says against it. */
function complaints(program: string): string[] {
  const file = join(folder, 'program.ts');
  writeFileSync(file, program);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ').split('\n')[0] ?? '');
}

const code = (wanted: number) => list.codes.find((record) => record.code === wanted);
const typed = (type: string, value: unknown) =>
  `import type { ${type} } from './status.d.ts';\nexport const value: ${type} = ${JSON.stringify(value)};\n`;

test.each([
  ['StatusCode', 404, code(404)],
  ['StatusCode', 302, code(302)],
  ['StatusCode', 499, code(499)],
  ['StatusClass', '4xx', list.classes[3]],
  ['StatusList', 'short', { ...list, codes: list.codes.slice(0, 2) }],
  ['StatusFile', 404, code(404)],
])('%s fits what is published: %s', (type, _, value) => expect(complaints(typed(type, value))).toEqual([]));

test.each([
  ['a wrong type', { ...code(404), code: '404' }, "'string' is not assignable to type 'number'"],
  ['an unknown key', { ...code(404), colour: 'red' }, `'"colour"' does not exist in type 'StatusCode'`],
  ['an unknown value', { ...code(404), standing: 'popular' }, `'"popular"' is not assignable`],
  ['a missing key', { ...code(404), headers: undefined }, "Property 'headers' is missing"],
])('%s does not fit', (_, value, expected) => expect(complaints(typed('StatusCode', value)).join()).toContain(expected));

test('the types are named after the parts of the schema, none twice, and name it', () => {
  const types = text('/status.d.ts');
  const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name);
  expect(names.filter((name) => /\d$/.test(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['StatusFile', 'StatusList', 'StatusCode', 'StatusClass', 'Citation', 'ResponseMessage']));
  expect(types).toContain(`Made from the schema ${list.$schema}`);
  expect(types).toContain(`version ${list.version}`);
});
