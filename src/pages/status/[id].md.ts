import type { APIContext } from 'astro';
import { classesToPublish, codesToPublish } from '../../data/published.ts';
import { classMarkdown } from '../../lib/api/markdown/class-page.ts';
import { codeMarkdown } from '../../lib/api/markdown/code-page.ts';

export async function getStaticPaths() {
  const classes = await classesToPublish();
  const names = new Map(classes.map(({ id, data }) => [id, data.name]));
  return [
    ...(await codesToPublish()).map((page) => ({
      params: { id: String(page.status.code) },
      props: { text: codeMarkdown(page, names.get(page.status.class) ?? '') },
    })),
    ...classes.map((page) => ({ params: { id: page.id }, props: { text: classMarkdown(page) } })),
  ];
}

/** The page of a code or class as Markdown. */
export function GET({ props }: APIContext) {
  return new Response(String(props['text']), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
