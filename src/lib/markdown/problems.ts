import { mdxToJs } from 'satteri';
import { byText } from '../checks/by-text.ts';
import { markdownPlugins } from './plugins.ts';

/** What the parser says, `7:3: Unexpected … (note: …) (mdx-jsx:…)`, without its advice, which is for people who write MDX. */
const said = /^(?<line>\d+):\d+: (?<what>.*?)(?: \((?:note: .*|[\w-]+:[\w-]+)\))*$/;

/** Takes a page and gives what is wrong with its Markdown, each with file, line and mend. */
export const bodyProblems = byText(async ({ file, text }): Promise<string[]> => {
  const problems: string[] = [];
  const report = (problem: string): void => void problems.push(problem);
  try {
    await mdxToJs(text, { mdastPlugins: markdownPlugins(report), fileURL: new URL(`file:///${file}`) });
  } catch (error) {
    const { line, what } = said.exec((error as Error).message)?.groups ?? {};
    const where = line ? `line ${line}: ${what}` : (error as Error).message;
    problems.push(`${file}: body: ${where}. Write { and < inside code only, and no HTML.`);
  }
  return problems;
});
