import type { Runtime } from '../../src/schemas/runtime.ts';

/** What one version of a runtime calls the codes. */
export interface Names {
  version: string;
  evidence: Runtime['readings'][number]['evidence'];
  /** Expression and code. The first expression of a code is its main one. */
  names: [string, number][];
  deprecated: string[];
}

/** Takes two versions and gives a negative number when the first is the older one. `2.4` comes before `2.4.1`. */
export function byVersion(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const place = Math.max(left.length, right.length);
  const differing = Array.from({ length: place }, (_, at) => (left[at] ?? 0) - (right[at] ?? 0));
  return differing.find((difference) => difference !== 0) ?? 0;
}

/** Whether no release can lie between two versions: 1.4.1 and 1.4.2, 2.2.9 and 3.0.0, but not 2.4.62 and 2.4.71. */
export function isNext(older: string, newer: string): boolean {
  const before = older.split('.').map(Number);
  const after = newer.split('.').map(Number);
  const at = after.findIndex((part, place) => part !== (before[place] ?? 0));
  return at >= 0 && after[at] === (before[at] ?? 0) + 1 && after.slice(at + 1).every((part) => part === 0);
}
