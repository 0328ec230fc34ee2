import { mkdtempSync, mkdirSync, readdirSync, readFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Names } from './names.ts';
import { parseSource } from './parse.ts';
import { rules } from './patterns.ts';
import { printed } from './run.ts';

const registry = '/usr/share/cargo/registry';

/** Compiles a program with Debian's http crate that prints each constant which its source names, and runs it. */
export async function rustHttp(): Promise<Names[]> {
  const crate = existsSync(registry) ? readdirSync(registry).find((name) => /^http-\d/.test(name)) : undefined;
  if (!crate) return [];
  const version = crate.replace('http-', '');
  const file = join(registry, crate, 'src/status.rs');
  const { names, deprecated } = parseSource(readFileSync(file, 'utf8'), rules.rust, file);
  const folder = mkdtempSync(join(tmpdir(), 'constants-'));
  const lines = names.map(([name]) => `println!("${name} {}", ${name}.as_u16());`);
  const files = {
    'Cargo.toml': `[package]\nname = "constants"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\nhttp = "=${version}"\n`,
    '.cargo/config.toml': `[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "${registry}"\n`,
    'src/main.rs': `use http::StatusCode;\nfn main() {\n${lines.join('\n')}\n}\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  try {
    const text = await printed('cargo', [
      'run',
      '--quiet',
      '--offline',
      '--manifest-path',
      join(folder, 'Cargo.toml'),
      '--config',
      join(folder, '.cargo/config.toml'),
    ]);
    const values = text
      ?.trim()
      .split('\n')
      .map((line): [string, number] => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]);
    return values ? [{ version, evidence: 'executed', names: values, deprecated }] : [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
