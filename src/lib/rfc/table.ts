import type { Rfc } from '../../schemas/rfc.ts';
import type { RfcSection } from './headings.ts';
import { mentions } from './mentions.ts';
import { tellingWords } from './telling-words.ts';
import { topical } from './topics.ts';

/** Takes what is known of an RFC, its sections, and the numbers of those that are cited, and gives its table. */
export function rfcTable(head: Omit<Rfc, 'sections' | 'cited'>, sections: RfcSection[], cited: ReadonlySet<string>): Rfc {
  const whole = { section: '', title: head.title, text: sections.map(({ title, text }) => `${title}\n\n${text}`).join('\n') };
  const words = tellingWords(sections, topical);
  const entry = ({ section, title, text }: RfcSection) => [
    section,
    { mentions: mentions(`${title}\n\n${text}`).join(' '), words: (words.get(section) ?? []).join(' ') },
  ];
  return {
    ...head,
    sections: sections.map(({ section, title }) => `${section} ${title}`),
    cited: Object.fromEntries([whole, ...sections].filter(({ section }) => cited.has(section)).map(entry)),
  };
}
