import { hiddenCharacters, hiddenProblem } from './characters.ts';
import { strings } from './page.ts';

/** Keys whose texts are prose: `code`, [404] and citations are marked in it, and nothing else. */
const prose = /(?:^|\.)(?:phrase|summary|tagline|note|text|when|difference|meaning|what)$/;
const markup = /<\/?[a-z!][^>]*>?|\]\([^)]*\)|\*\*/i;
const mend = 'These texts know [404], RFC 9110 §15.5.5 and `code`: write it without, or move it into the body';

/** Takes a value as it was written, its file and its key, and gives the texts in it that hold hidden characters, HTML or Markdown. */
export function textProblems(file: string, value: unknown, at: readonly string[]): string[] {
  return [...strings(value, at.join('.'))].flatMap(({ key, text }) => {
    const hidden = hiddenCharacters(text).map(({ name }) => hiddenProblem(name));
    const marked = prose.test(key) ? markup.exec(text.replace(/`[^`]*`/g, ''))?.[0] : undefined;
    return [...hidden, ...(marked ? [`has "${marked}", which would be shown as it stands. ${mend}`] : [])].map(
      (problem) => `${file}: ${key}: ${problem}.`,
    );
  });
}
