/** Takes plain prose and gives it with typographic quotes and apostrophes, as Markdown bodies get them. */
export function typeset(prose: string): string {
  return prose
    .replace(/(^|[\s([“—])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([“])'/g, '$1‘')
    .replaceAll("'", '’');
}
