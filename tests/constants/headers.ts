import { existsSync, readFileSync } from 'node:fs';
import type { Names } from './names.ts';
import { parseSource, type SourceRule } from './parse.ts';

interface Header {
  file: string;
  rules: SourceRule[];
  /** The header that names the version, and the parts of it. */
  versionFile: string;
  version: RegExp;
}

/** Reads the macros of an installed header: one, or none when it is not here. */
export function header({ file, rules, versionFile, version }: Header): Names[] {
  if (!existsSync(file) || !existsSync(versionFile)) return [];
  const parts = [...readFileSync(versionFile, 'utf8').matchAll(version)].map(([, part]) => part);
  return [{ version: parts.join('.'), evidence: 'extracted', ...parseSource(readFileSync(file, 'utf8'), rules, file) }];
}
