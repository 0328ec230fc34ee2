/** Controls, formats (bidirectional marks, zero widths, soft hyphens), odd line ends, private letters, and what was no UTF-8. */
const hidden = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\uFFFD]--\n]/gv;

/** A key of front matter, YAML or JSON at the start of a line. */
const key = /^(?:\s*")?([a-z][\w-]*)"?:/i;

/** Takes a text and gives the characters in it that nobody sees or that change the order of others, as `U+202E`, and where they stand. */
export function hiddenCharacters(text: string): { name: string; index: number }[] {
  return [...text.matchAll(hidden)].map(({ 0: character, index }) => ({
    name: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    index,
  }));
}

/** Takes a text and gives it without its hidden characters. */
export function visible(text: string): string {
  return text.replace(hidden, '');
}

/** Takes the name of a hidden character and says what is wrong with it, and the mend. */
export function hiddenProblem(name: string): string {
  const mend = name === 'U+000D' ? 'End lines with LF alone' : name === 'U+0009' ? 'Write spaces' : 'Delete it, or write its name';
  return `has the hidden character ${name}. ${mend}`;
}

/** Takes a file of content and gives its hidden characters, each once, with line and key. */
export function characterProblems({ file, text }: { file: string; text: string }): string[] {
  return [...Map.groupBy(hiddenCharacters(text), ({ name }) => name)].map(([name, [first, ...others]]) => {
    const before = text.slice(0, first?.index).split('\n');
    const inBody = file.endsWith('.mdx') && before.lastIndexOf('---') > 0;
    const where = inBody ? 'body' : before.map((line) => key.exec(line)?.[1]).findLast(Boolean);
    const more = others.length > 0 ? ` It is there ${others.length + 1} times.` : '';
    return `${file}: ${where ?? 'text'}: line ${before.length} ${hiddenProblem(name)}.${more}`;
  });
}
