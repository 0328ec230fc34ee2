import { describe, expect, test } from 'vitest';
import { parseSource, type SourceRule } from './parse.ts';
import { rules } from './patterns.ts';

/** As many more constants in the same form as a source file needs to be believed. */
const fill = (line: (code: number) => string) => Array.from({ length: 20 }, (_, at) => line(600 + at)).join('\n');

type Case = [id: keyof typeof rules, filler: (code: number) => string, sample: string, names: [string, number][], deprecated: string[]];

const letters = (code: number) => `F${String.fromCharCode(65 + (code % 26))}`;

const cases: Case[] = [
  [
    'rack',
    (code) => `      ${code} => 'Filler ${letters(code)}',`,
    `      203 => 'Non-Authoritative Information',\n      306 => '(Unused)',\n      511 => 'Last One'\n    }\n      payload_too_large: 413,\n      not_extended: 510\n`,
    [
      [':non_authoritative_information', 203],
      [':"(unused)"', 306],
      [':last_one', 511],
      [':payload_too_large', 413],
      [':not_extended', 510],
    ],
    [':payload_too_large', ':not_extended'],
  ],
  [
    'net-http',
    (code) => `    '${code}' => Net::HTTPFiller${code},`,
    `  HTTPURIOld = HTTPURINew\n  HTTPURIOlder = HTTPURIOld\n    '414' => Net::HTTPURINew,\n    '100' => HTTPContinue,\n  EXCEPTION_TYPE = HTTPError\n`,
    [
      ['Net::HTTPURINew', 414],
      ['Net::HTTPContinue', 100],
      ['Net::HTTPURIOld', 414],
      ['Net::HTTPURIOlder', 414],
    ],
    [],
  ],
  [
    'symfony',
    (code) => `    const HTTP_${letters(code)} = ${code};`,
    `    public const HTTP_EARLY_HINTS = 103;           // RFC8297\n    public const HTTP_X = 'no';\n    public const OTHER = 200;`,
    [['Response::HTTP_EARLY_HINTS', 103]],
    [],
  ],
  [
    'spring',
    (code) => `\tF_${letters(code)}(${code}, Series.FILLER, "Filler"),`,
    `\t */\n\tOK(200, Series.SUCCESSFUL, "OK"),\n\t/** {@code 102}. */\n\t@Deprecated(since = "7.0")\n\tPROCESSING(102, Series.INFORMATIONAL, "Processing"),\n\t\tINFORMATIONAL(1),`,
    [
      ['HttpStatus.OK', 200],
      ['HttpStatus.PROCESSING', 102],
    ],
    ['HttpStatus.PROCESSING'],
  ],
  [
    'rust',
    (code) => `    (${code}, F_${letters(code)}, "Filler");`,
    `    /// 418\n    (418, IM_A_TEAPOT, "I'm a teapot");\n    let x = (200, OK);`,
    [['StatusCode::IM_A_TEAPOT', 418]],
    [],
  ],
  [
    'apache',
    (code) => `#define HTTP_${letters(code)} ${code}`,
    `#define HTTP_OK                              200\n#define HTTP_VERSION(major,minor) (1000*(major)+(minor))\n/* #define HTTP_NO 299 */`,
    [['HTTP_OK', 200]],
    [],
  ],
  [
    'nginx',
    (code) => `#define NGX_HTTP_${letters(code)}   ${code}`,
    `#define NGX_HTTP_VERSION_11                1001\n#define NGX_HTTP_NGINX_CODES               494\n#define NGX_HTTPS_NO_CERT                  496\n#define NGX_HTTP_GET                       0x0002`,
    [['NGX_HTTPS_NO_CERT', 496]],
    [],
  ],
  [
    'perl',
    (code) => `    ${code} => 'Filler ${letters(code)}',`,
    `    203 => 'Non-Authoritative Information',\n    306 => '(Unused)',        # reserved\n    418 => "I'm a teapot",    # RFC 2324\n    UNORDERED_COLLECTION          => \\&HTTP_I_AM_A_TEAPOT,`,
    [
      ['HTTP_NON_AUTHORITATIVE_INFORMATION', 203],
      ['HTTP_I_AM_A_TEAPOT', 418],
      ['HTTP_UNORDERED_COLLECTION', 418],
    ],
    [],
  ],
  [
    'dotnet',
    (code) => `+        Filler${letters(code)} = ${code},`,
    `+        Ambiguous = 300,\n-        Gone = 410,\n         Kept = 200,`,
    [['HttpStatusCode.Ambiguous', 300]],
    [],
  ],
];

const real = ([, code]: [string, number]) => code < 600;

describe.each(cases)('the source of %s', (id, filler, sample, names, deprecated) => {
  const list: SourceRule[] = rules[id];

  test('gives its constants and no others', () => {
    const found = parseSource(`${sample}\n${fill(filler)}\n`, list, 'sample');
    expect(found.names.filter(real)).toEqual(names);
    expect(found.deprecated).toEqual(deprecated);
  });

  test('is refused when its form has changed', () => {
    expect(() => parseSource(sample, list, 'sample')).toThrow(/sample: \d constants found, which is too few/);
    expect(() => parseSource(fill(filler).replace(/\d{3}/g, 'CODE'), list, 'sample')).toThrow('0 constants');
  });
});
