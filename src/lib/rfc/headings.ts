/** A numbered section of an RFC with its own text, without that of the sections below it. */
export interface RfcSection {
  section: string;
  title: string;
  text: string;
}

const numbered = /^( {0,8})((?:Appendix |APPENDIX )?)((?:[A-Z]|\d{1,2})(?:\.\d{1,2})*)([.:]?)(?: +-)?(?: {1,6}|\t)(\S.*)$/;
const contents = /(?:\. ?){3,}|\S\s{2,}\d+$|[a-z]\.\d\d?$/;
const unnumbered =
  /^(?:Acknowledge?ments?|Appendix|Appendices|Index|References|Contributors|Full Copyright|Intellectual Property|Table of Contents|(?:Authors?|Editors?)['’]? ?s? Address)/i;
const pageEnd = /\[Page \d+\]\s*$/;
const pageStart = /^(?:RFC \d+ .*\d{4}|File Transfer Protocol)\s*$/;

/** Takes the number of a section and gives every number that may follow it: 4.2 is followed by 4.2.1, 4.3 or 5. */
export function successors(section: string): string[] {
  const parts = section.split('.');
  const next = parts.map((part, index) => {
    const raised = /\d/.test(part) ? String(Number(part) + 1) : String.fromCharCode(part.charCodeAt(0) + 1);
    return [...parts.slice(0, index), raised].join('.');
  });
  return [`${section}.1`, `${section}.0`, `${section}.1.1`, ...next, ...(/^\d/.test(section) ? ['A'] : [])];
}

/** Takes the text of an RFC and gives its lines as if it had no pages. */
function unpaged(text: string): string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/\f/g, '').trimEnd());
  return lines.filter((line) => !pageEnd.test(line) && !pageStart.test(line));
}

/**
 * Takes the text of an RFC as published and gives its sections in order, appendices too. A heading is a line of its
 * own whose number may follow the last one; the table of contents, and lists inside sections, are not headings.
 */
export function rfcSections(text: string): RfcSection[] {
  const lines = unpaged(text);
  let found: RfcSection[] = [];
  let open = false;
  let inTitle = false;
  for (const [index, line] of lines.entries()) {
    const [, indent = '', appendix = '', section = '', dot = '', title = ''] = numbered.exec(line) ?? [];
    const alone = !lines[index - 1];
    const shaped =
      section && alone && !contents.test(line) && (/^\d/.test(section) || appendix || (dot && !indent) || section.includes('.'));
    const placed = indent === '' || (section.includes('.') && !/^[a-z]/.test(title));
    const last = found.at(-1);
    const again = section === '1' && last && title.toLowerCase() === found[0]?.title.toLowerCase();
    if (shaped && placed && (again || (last ? successors(last.section).includes(section) : section === '1'))) {
      if (again) found = [];
      found.push({ section, title, text: '' });
      open = inTitle = true;
    } else if (alone && unnumbered.test(line)) open = inTitle = false;
    else if (open && last) {
      inTitle &&= line !== '' && line.startsWith(' ');
      if (inTitle) last.title += ` ${line.trim()}`;
      else last.text += `${line}\n`;
    }
  }
  return found;
}
