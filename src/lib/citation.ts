/** One section of an RFC. `section` is empty for the whole text. */
export interface Citation {
  rfc: number;
  section: string;
  label: string;
  url: string;
}

const sectionPattern = /(?:§|Appendix )([A-Z0-9][\w.]*\w|[A-Z0-9])/g;

/** Takes the number of an RFC and a section, `15.5.5` or `B.3`, and gives the address of the text. */
export function rfcUrl(rfc: number, section = ''): string {
  const anchor = /^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`;
  return `https://www.rfc-editor.org/rfc/rfc${rfc}.html${section && `#${anchor}`}`;
}

function sectionsOfOne(text: string): Citation[] {
  const rfc = Number(/^RFC (\d+)/.exec(text)?.[1]);
  if (!rfc) throw new Error(`"${text}" is not a citation. Write it as "RFC 9110 §15.5.5"`);
  const sections = [...text.matchAll(sectionPattern)];
  if (sections.length === 0) return [{ rfc, section: '', label: `RFC ${rfc}`, url: rfcUrl(rfc) }];
  return sections.map(([mark, section = ''], index) => ({
    rfc,
    section,
    label: index === 0 ? `RFC ${rfc} ${mark}` : mark,
    url: rfcUrl(rfc, section),
  }));
}

/**
 * Takes a citation, `RFC 9110 §15.1, §15.5.5, RFC 9111 §3`, and gives one entry for each section; labels after the
 * first of an RFC leave its number out. Throws where an RFC does not start with `RFC <number>`.
 */
export function parseCitation(text: string): Citation[] {
  return text.split(/, (?=RFC )/).flatMap(sectionsOfOne);
}
