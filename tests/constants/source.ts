import { execFileSync } from 'node:child_process';
import { byVersion, type Names } from './names.ts';
import { parseSource, type SourceRule } from './parse.ts';

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] });

/** A public repository, and how each of its releases is read. */
export interface Source {
  repository: string;
  /** What is read, for the data file. */
  what: string;
  /** Takes a clone with its tags and gives the names of each release. */
  releases(folder: string): Names[];
}

interface Tagged {
  repository: string;
  file: string;
  /** A release; its group is the version. */
  tag: RegExp;
  /** The first release worth telling about. */
  from: string;
  rules: SourceRule[];
}

/** One file that is read at the tag of each release. */
export function tagged({ repository, file, tag, from, rules }: Tagged): Source {
  return {
    repository,
    what: file,
    releases(folder) {
      const tags = git(folder, 'tag').split('\n');
      const versions = tags.flatMap((name) => (tag.exec(name)?.[1] ? [{ name, version: tag.exec(name)?.[1] ?? '' }] : []));
      return versions
        .filter(({ version }) => byVersion(version, from) >= 0)
        .toSorted((a, b) => byVersion(a.version, b.version))
        .map(({ name, version }) => ({
          version,
          evidence: 'extracted',
          ...parseSource(git(folder, 'show', `${name}:${file}`), rules, `${file} at ${name}`),
        }));
    },
  };
}

const releasesOfDotnet = '1.0 1.1 2.0 2.1 2.2 3.0 3.1 5.0 6.0 7.0 8.0 9.0 10.0'.split(' ');

/** The published lists of what each .NET release added to System.Net, the first of them whole. */
export function apiLists(repository: string, rules: SourceRule[]): Source {
  return {
    repository,
    what: 'HttpStatusCode in the API lists',
    releases(folder) {
      const files = git(folder, 'ls-tree', '-r', '--name-only', 'HEAD', 'release-notes').split('\n');
      const lists = files.filter((file) => /api.*System\.Net(?:\.Primitives)?\.md$/.test(file) && !/preview|-rc|\/rc/i.test(file));
      const enums = (version: string) =>
        lists
          .filter((file) => file.startsWith(`release-notes/${version}/`))
          .map((file) => /enum HttpStatusCode\b[^{]*\{([^}]*)\}/.exec(git(folder, 'show', `HEAD:${file}`))?.[1] ?? '')
          .join('\n');
      return releasesOfDotnet.map((version, at) => {
        const text = releasesOfDotnet
          .slice(0, at + 1)
          .map(enums)
          .join('\n');
        if (/^-\s+\w+ = \d{3}/m.test(text)) throw new Error(`.NET ${version}: a name was removed, which apiLists cannot tell`);
        return { version, evidence: 'extracted', ...parseSource(text, rules, `API lists up to ${version}`) };
      });
    },
  };
}
