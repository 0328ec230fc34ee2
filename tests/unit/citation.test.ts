import { expect, test } from 'vitest';
import { parseCitation, rfcUrl } from '../../src/lib/citation.ts';
import { citation } from '../../src/schemas/source.ts';

test.each([
  ['RFC 9110', [['RFC 9110', '']]],
  ['RFC 9110 §15.5.5', [['RFC 9110 §15.5.5', '15.5.5']]],
  [
    'RFC 9110 §15.1, §15.5.5',
    [
      ['RFC 9110 §15.1', '15.1'],
      ['§15.5.5', '15.5.5'],
    ],
  ],
  [
    'RFC 7231 §6.4, Appendix B',
    [
      ['RFC 7231 §6.4', '6.4'],
      ['Appendix B', 'B'],
    ],
  ],
  ['RFC 9110 Appendix B.3', [['RFC 9110 Appendix B.3', 'B.3']]],
])('%s names its sections', (text, expected) => {
  expect(parseCitation(text).map(({ label, section }) => [label, section])).toEqual(expected);
  expect(citation.safeParse(text).success).toBe(true);
});

test.each(['9110 §15', 'RFC §15', 'rfc 9110', 'RFC 9110 15.5', 'RFC 9110 §', 'RFC 9110 §15,§16', 'RFC 9110 §15.'])(
  '%s is refused by the schema',
  (text) => {
    expect(citation.safeParse(text).success).toBe(false);
  },
);

test('a rule may be taken from two RFCs', () => {
  const cited = parseCitation('RFC 9110 §2.2, RFC 9111 §5.2.2.1, §5.2.2.10').map(({ rfc, section, label }) => [rfc, section, label]);
  expect(cited).toEqual([
    [9110, '2.2', 'RFC 9110 §2.2'],
    [9111, '5.2.2.1', 'RFC 9111 §5.2.2.1'],
    [9111, '5.2.2.10', '§5.2.2.10'],
  ]);
});

test('what names no RFC throws', () => expect(() => parseCitation('MDN')).toThrow('Write it as'));

test.each([
  [rfcUrl(9110), 'https://www.rfc-editor.org/rfc/rfc9110.html'],
  [rfcUrl(9110, '15.5.5'), 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5'],
  [rfcUrl(7231, 'B'), 'https://www.rfc-editor.org/rfc/rfc7231.html#appendix-B'],
])('%s', (url, expected) => expect(url).toBe(expected));
