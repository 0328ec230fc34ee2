import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Names } from './names.ts';
import type { Source } from './source.ts';

/** How the constants of one runtime are had. */
export interface Extraction {
  id: string;
  packages: { apt?: string[]; npm?: string[] };
  /** What is printed or read here, for the data file. */
  what: string;
  /** Gives the names of each version that is installed; none when it is not here. */
  extract(): Promise<Names[]>;
  /** Whether each version that is run counts as a release of its own, so that renames can be told. */
  everyRelease?: boolean;
  /** Where newer versions are read. */
  source?: Source;
  /** Names that are never the main one of their code. */
  secondary?: string[];
}

/** Where `--install` puts packages of npm. */
export const npmFolder = join(tmpdir(), 'reason-phrase-constants');
