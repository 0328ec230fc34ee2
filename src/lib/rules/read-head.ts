import type { Field } from '../exchange/message.ts';
import type { Defect, DefectKind, Subject } from './message.ts';

const statusLine = /^HTTP\/(\d\.\d) (\d{3}) ([\t\x20-\x7e\x80-\xff]*)$/;
const binaryStatusLine = /^HTTP\/([23]) (\d{3})()\s*$/;
const anyStatusLine = /^\S*?(\d\.\d)?\s+(\d+)\s*(.*)$/;
const fieldLine = /^([^:]*?)([ \t]*):[ \t]*([^]*?)[ \t]*$/;
const token = /^[!#$%&'*+.^_`|~\w-]+$/;

const hasControl = (value: string) => [...value].some((character) => (character < ' ' && character !== '\t') || character === '\x7f');

/** Takes one character for each byte and gives the text, UTF-8 where it is that. */
export function textOf(bytewise: string): string {
  const bytes = Uint8Array.from(bytewise, (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Takes a head without its empty line, one character for each byte, and gives status, fields and defects. */
export function readHead(head: string, pasted: boolean): Omit<Subject, 'content'> & { defects: Defect[] } {
  const defects: Defect[] = [];
  const note = (kind: DefectKind, line: string) => defects.push({ kind, line: textOf(line) });
  const lines = head.split('\n').map((raw, index, all) => {
    const last = index === all.length - 1;
    if (!pasted && !last && !raw.endsWith('\r')) note('bare-lf', raw);
    const line = raw.replace(/\r$/, '');
    if (line.includes('\r')) note('bare-cr', line);
    return line.replaceAll('\r', ' ');
  });
  const [start = '', ...rest] = lines;
  const strict = statusLine.exec(start) ?? binaryStatusLine.exec(start);
  if (!strict) note(/^HTTP\/1\.\d \d{3}$/.test(start) ? 'status-line-space' : 'status-line', start);
  const [, version = '1.1', code = '0', phrase = ''] = strict ?? anyStatusLine.exec(start) ?? [];
  const fields: Field[] = [];
  for (const line of rest.filter(Boolean)) {
    const last = fields.at(-1);
    const [, name, space, value = ''] = fieldLine.exec(line) ?? [];
    if (/^[ \t]/.test(line) && last) {
      note('obs-fold', line);
      last.value += ` ${textOf(line.trim())}`;
    } else if (/^[ \t]/.test(line)) note('space-after-status-line', line);
    else if (name === undefined) note('field-line', line);
    else {
      if (space) note('space-before-colon', line);
      if (!token.test(name)) note('field-name', line);
      if (hasControl(value)) note('control-character', line);
      fields.push({ name, value: textOf(value) });
    }
  }
  return { version, code: Number(code), phrase: textOf(phrase), fields, defects };
}
