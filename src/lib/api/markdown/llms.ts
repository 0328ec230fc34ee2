import { site } from '../../../site.config.ts';
import type { ClassPage, CodePage } from '../records.ts';
import { apiPaths, published } from '../addresses.ts';
import { apiLicense } from '../list.ts';
import { plainText } from '../../plain-text.ts';
import { escaped, link, statusLink } from './inline.ts';
import { list, page } from './parts.ts';

const item = (name: string, address: string, notes: string) => `${link(name, address)}: ${notes}`;

/** Takes every code and class and gives `llms.txt`, as llmstxt.org has it. */
export function llmsText(codes: CodePage[], classes: ClassPage[]): string {
  const line = ({ status: { code, phrase, summary } }: CodePage) => `${statusLink(code, escaped(phrase))}: ${escaped(plainText(summary))}`;
  const registered = codes.filter(({ status }) => status.standing !== 'unofficial');
  const unofficial = codes.filter(({ status }) => status.standing === 'unofficial');
  return page([
    `# ${site.name}`,
    `> ${site.description}`,
    'Each page says what the code means, what to do on receiving it, what to send with it, how it differs from its neighbours, and where each statement stands. Each fact names the section of its RFC or another source, with the day on which it was read. A number that is not listed here: treat it as the x00 code of its class (RFC 9110 §15).',
    `The text may be used under ${link('CC BY 4.0', apiLicense.url)}. Put ".md" or ".json" in place of the last slash of a page's address for Markdown or data.`,
    ...classes.map(({ id, data }) => {
      const own = registered.filter(({ status }) => status.class === id);
      return `## ${id} ${data.name}\n\n${list([`${statusLink(id, data.name)}: ${escaped(plainText(data.summary))}`, ...own.map(line)])}`;
    }),
    `## Data\n\n${list([
      item('Everything as JSON', published(apiPaths.list), 'every code and class in one file'),
      item('JSON Schema', published(apiPaths.schema), 'what the JSON holds, each key described'),
      item('CSV', published(apiPaths.csv), 'one row for each code'),
      item('TypeScript types', published(apiPaths.types), 'made from the schema'),
    ])}`,
    `## Unofficial codes\n\n${list(unofficial.map(line))}`,
    `## Optional\n\n${list([
      item('For programs', published(apiPaths.page), 'addresses, versions, caching, examples'),
      item('Cheat sheet', published('/cheatsheet/'), 'all codes on one sheet to print'),
      item('About', published('/about/'), 'how each claim is checked'),
    ])}`,
  ]);
}
