import { prosePage } from '../../schemas/prose-page.ts';
import { characterProblems } from './characters.ts';
import type { ContentFile } from './document.ts';
import { propProblems } from './props.ts';
import { attempt, readFile } from './read-file.ts';

function frontMatter(entry: ContentFile): string[] {
  const read = readFile(entry, prosePage);
  if (!read.ok) return read.problems;
  const path = `/${entry.file.replace(/^src\/pages\/|\.mdx$/g, '')}/`;
  const written = read.value.data.path;
  return written === path ? [] : [`${entry.file}: path: is ${written}, and the page is at ${path}. Write that.`];
}

/** Takes the texts under `src` that are MDX, and all components, and gives what is wrong with each, with file, key and mend. */
export function mdxPageProblems(texts: readonly ContentFile[], components: readonly ContentFile[]): string[] {
  return texts.flatMap((entry) => {
    const props = attempt(() => propProblems(entry, components), `${entry.file}: body: `);
    return [
      ...characterProblems(entry),
      ...(entry.file.startsWith('src/pages/') ? frontMatter(entry) : []),
      ...(props.ok ? props.value : props.problems),
    ];
  });
}
