import { classesToPublish, codesToPublish } from '../data/published.ts';
import { llmsText } from '../lib/api/markdown/llms.ts';

/** What language models are told of the site: every page as Markdown, with its sentence. */
export async function GET() {
  return new Response(llmsText(await codesToPublish(), await classesToPublish()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
