import type { ClassPage } from '../records.ts';
import { markdownBody, markdownCitation, markdownProse } from './inline.ts';
import { codeSection, ending, fact, list, page, sourceSection, stripFacts } from './parts.ts';

const warning = 'No standard defines these. Products send or log them all the same. Do not send them yourself.';

/** Takes all that is known of a class and gives its page as CommonMark. */
export function classMarkdown({ id, data, codes, body }: ClassPage): string {
  const registered = codes.filter(({ standing }) => standing !== 'unofficial');
  const unofficial = codes.filter(({ standing }) => standing === 'unofficial');
  const items = [
    { label: 'Who has to act', ...data.actor },
    { label: 'Try again?', ...data.retry },
    { label: 'Cached by default', ...data.cached },
    { label: 'An unknown one', ...data.unknown },
  ];
  return page([
    `# ${id} ${data.name}`,
    markdownProse(data.summary),
    list([fact('Defined in', markdownCitation(data.spec)), ...stripFacts(items, data.sources)]),
    codeSection('Registered codes', registered),
    unofficial.length > 0 ? codeSection('Unofficial codes', unofficial, warning) : undefined,
    markdownBody(body, id),
    sourceSection(data.sources),
    ending(id),
  ]);
}
