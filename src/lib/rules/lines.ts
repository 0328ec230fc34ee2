import type { DefectKind } from './message.ts';
import type { Rule } from './rule.ts';

/** A rule that is broken where the reader noted a defect. */
const defect = (id: DefectKind, source: string, says: string): Rule => ({
  id,
  severity: 'MUST',
  source,
  says,
  broken: ({ response }) => response.defects?.find(({ kind }) => kind === id)?.line,
});

/** The lines of a head: status line, ends of lines, names and values of fields. */
export const lines: Rule[] = [
  defect(
    'status-line',
    'RFC 9110 §2.2, RFC 9112 §4',
    'A response starts with the version, a space, three digits, a space and the phrase, as in "HTTP/1.1 404 Not Found".',
  ),
  defect('status-line-space', 'RFC 9112 §4', 'The space after the code stays, even when no phrase follows it.'),
  defect('bare-lf', 'RFC 9110 §2.2, RFC 9112 §2.1', 'Each line of the head ends with CRLF, not with LF alone.'),
  defect('bare-cr', 'RFC 9112 §2.2', 'A CR without LF must not stand in the head: some recipients take it for the end of a line.'),
  defect('head-end', 'RFC 9110 §2.2, RFC 9112 §2.1', 'An empty line ends the head, whether content follows or not.'),
  defect('space-after-status-line', 'RFC 9112 §2.2', 'No line that starts with a space may follow the status line.'),
  defect('field-line', 'RFC 9110 §2.2, RFC 9112 §5', 'Each line after the status line is a field: a name, a colon and a value.'),
  defect('field-name', 'RFC 9110 §2.2, §5.1', 'The name of a field is a token: letters, digits and a few marks, no space.'),
  defect('space-before-colon', 'RFC 9110 §2.2, RFC 9112 §5.1', 'No space may stand between the name of a field and its colon.'),
  defect('obs-fold', 'RFC 9112 §5.2', 'A field stands on one line: folding it over several is obsolete.'),
  defect('control-character', 'RFC 9110 §2.2, §5.5', 'The value of a field has no NUL or other control character.'),
  {
    id: 'status-code-range',
    severity: 'practice',
    source: 'RFC 9110 §15',
    says: 'Valid codes are 100 to 599; clients treat any other as a server error.',
    broken: ({ code }) => code < 100 || code > 599,
  },
  {
    id: 'phrase-registered',
    severity: 'practice',
    source: 'RFC 9112 §4',
    says: 'The phrase is not the registered one; clients ignore it, and people wonder.',
    applies: ({ code, textual, response, options }) => textual && response.phrase !== '' && options.phrases?.has(code) === true,
    broken: ({ code, response, options }) => response.phrase !== options.phrases?.get(code) && response.phrase,
  },
];
