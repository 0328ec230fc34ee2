import type { Source } from '../../schemas/source.ts';
import type { ClassFrontMatter } from '../../schemas/status-class.ts';
import type { StatusFrontMatter } from '../../schemas/status-code.ts';
import { references, type Piece } from '../references.ts';

/** A file of content as the checks of references and sources see it: a code's or a class's. */
export interface Referring {
  file: string;
  data: { sources: Source[] };
  body: string;
}

/** A code's file as the checks see it. */
export interface Page extends Referring {
  code: number;
  data: StatusFrontMatter;
}

/** A class's file as the checks see it. */
export interface ClassPage extends Referring {
  id: string;
  data: ClassFrontMatter;
}

/** A text of a page and where it stands: a key of the front matter, or the body. */
export interface Passage {
  key: string;
  text: string;
}

/** Takes a value and its key and gives every text in it, each with its key. */
export function* strings(value: unknown, key: string): Generator<Passage> {
  if (typeof value === 'string') yield { key, text: value };
  else if (value && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) yield* strings(inner, key ? `${key}.${name}` : name);
  }
}

/** Takes a page and gives its texts: all but the code blocks and `sources`. */
export function passages(page: Referring): Passage[] {
  const prose = [...strings(page.data, '')].filter(({ key }) => !key.startsWith('sources.'));
  return [...prose, { key: 'body', text: page.body.replace(/^```[\s\S]*?^```/gm, '') }];
}

const known = new WeakMap<Referring, { key: string; piece: Piece }[]>();

/** Takes a page and gives what it refers to, with the key where it does. Several checks ask, so it is found once. */
export function referred(page: Referring): { key: string; piece: Piece }[] {
  const found = known.get(page) ?? passages(page).flatMap(({ key, text }) => references(text).map((piece) => ({ key, piece })));
  known.set(page, found);
  return found;
}
