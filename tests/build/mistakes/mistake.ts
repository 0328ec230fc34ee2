import { readFileSync, rmSync, cpSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A mistake: what it is called, what it does to a copy of the site, and what the build says: file, key and mend. */
export interface Mistake {
  name: string;
  make: (folder: string) => void;
  says: string[];
}

/** Replaces a text in a file of the copy. Throws when the file does not hold it: a mistake that is none proves nothing. */
export const edit = (file: string, from: string | RegExp, to: string) => (folder: string) => {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${file} holds no ${from}`);
  writeFileSync(path, after);
};

/** Writes into the body of the page of 404, where its text begins. */
export const inBody = (text: string) => edit(page, '## What it means\n', `## What it means\n\n${text}\n`);

/** Copies a file of the copy to another name. */
export const copy = (from: string, to: string) => (folder: string) => {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  cpSync(join(folder, from), join(folder, to));
};

/** Deletes a file of the copy. */
export const remove = (file: string) => (folder: string) => {
  rmSync(join(folder, file));
};

/** The page that most mistakes are made on. */
export const page = 'content/status/404.mdx';
