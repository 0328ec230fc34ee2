/** A value that needs a source: where it stands in the front matter, and its source there. */
export interface Value {
  key: string;
  source: unknown;
}

/** What a value is known by: its word, or for a text alone the text. Whatever has one of these keys has a source. */
const marks = ['who', 'advice', 'rule', 'level', 'method', 'note', 'meaning', 'year'];

/** Takes front matter and gives every value in it that a reader may ask a source of. */
export function valuesOf(data: unknown, key = ''): Value[] {
  if (!data || typeof data !== 'object') return [];
  const inner = Object.entries(data).flatMap(([name, value]) => valuesOf(value, key ? `${key}.${name}` : name));
  const own = marks.some((mark) => mark in data);
  return own ? [{ key, source: 'source' in data ? data.source : undefined }, ...inner] : inner;
}

/** Takes the source of a value and says of what kind it is: a section of an RFC, a vendor's page, or our own reading. Throws when there is none. */
export function kindOfSource(source: unknown): 'RFC' | 'vendor' | 'ours' {
  if (source === 'ours') return 'ours';
  if (typeof source !== 'string') throw new Error('A value has no source. Name the text, or ours');
  return source.startsWith('https:') ? 'vendor' : 'RFC';
}
