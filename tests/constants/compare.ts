import type { Runtime } from '../../src/schemas/runtime.ts';
import { byVersion, type Names } from './names.ts';

/** Whether a version lies before a change: before `3.13`, or not after `2.4.62` where the data say `>2.4.62`. */
function before(version: string, change: string): boolean {
  return change.startsWith('>') ? byVersion(version, change.slice(1)) <= 0 : byVersion(version, change) < 0;
}

/** Takes a data file and a version and gives the names that this version has by it, with their codes. */
export function expected(file: Runtime, version: string): Map<string, number> {
  const now = [
    ...Object.entries(file.symbols),
    ...Object.entries(file.aliases).flatMap(([code, names]) => names.map((name): [string, string] => [code, name])),
  ];
  const gone = Object.entries(file.removed).filter(([, removed]) => before(version, removed.in));
  const all: [string, number][] = [
    ...now.map(([code, name]): [string, number] => [name, Number(code)]),
    ...gone.map(([name, { code }]): [string, number] => [name, code]),
  ];
  return new Map(all.filter(([name]) => !before(version, file.since[name] ?? '0')));
}

/** Takes a data file and what one version says and gives each difference as a sentence; none when they agree. */
export function compare(file: Runtime, { version, names, deprecated }: Names): string[] {
  const wanted = expected(file, version);
  const last = file.readings.find(({ evidence }) => evidence !== 'read');
  const newest = byVersion(version, last?.version ?? '0') >= 0;
  const found = new Map(names);
  const lacking = [...wanted].filter(([name]) => !found.has(name)).map(([name]) => `${name} is in the data file, but not in ${version}`);
  const differing = names.flatMap(([name, code]) => {
    if (!wanted.has(name)) return [`${name} (${code}) is in ${version}, but not in the data file`];
    return wanted.get(name) === code ? [] : [`${name} is ${code} in ${version}, but ${wanted.get(name)} in the data file`];
  });
  const wrong = newest ? deprecated.filter((name) => !(name in file.deprecated)).map((name) => `${name} is deprecated in ${version}`) : [];
  return [...lacking, ...differing, ...wrong];
}
