const code =
  /(?<!(?:RFCs?|ISO|port|STD|BCP|page|version)\s*|[§#$.:/\d[-])\b([1-5]\d\d)\b(?!\s?(?:bytes|octets|ms|milli|k?bit|MB|KB|%)|[-.:]\d)/g;
const classes = /\b([1-5])xx\b/gi;
const named: [RegExp, string][] = [
  [/\bentity[- ]tags?\b/i, 'ETag'],
  [/\binformational (?:\(|1xx|status|response)/i, '1xx'],
  [/\bsuccessful (?:\(|2xx|status)/i, '2xx'],
  [/\bredirection (?:\(|3xx|status)/i, '3xx'],
  [/\bclient errors? (?:\(|4xx|status)/i, '4xx'],
  [/\bserver errors? (?:\(|5xx|status)/i, '5xx'],
];
const hyphenated = /\b(?:[A-Z][A-Za-z]*|[A-Z]\d?)(?:-[A-Z][A-Za-z\d]*)+\b/g;
const single =
  'Accept Age Allow Alternates Connection Cookie DAV Date Depth Destination ETag Expect Expires Ext From Host IM If Link Location Man Negotiate Opt Origin Overwrite Pragma Prefer Public Range Safe Server Sunset TCN TE Timeout Trailer Upgrade URI Vary Via Warning'.split(
    ' ',
  );
const field = new RegExp(
  String.raw`(?<=(?:[a-z,:;"(]|^)\s+["']?|["'(])(?:${single.join('|')})\b|\b(?:${single.join('|')})(?=["']?(?:\s+(?:[\w-]*header|fields?\b)|\s?:))`,
  'gm',
);
const quoted =
  /["'`]([a-z][a-z\d]*(?:[-_][a-z\d]+)+|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)["'`]|\b[A-Z][A-Z\d]+(?:_[A-Z\d]+)+\b|\b[a-z]+(?:_[a-z]+)+\b/g;

/**
 * Takes the title and text of a section of an RFC and gives what it mentions that a machine can hold a citation
 * against, each once: status codes (`404`), classes (`4xx`), field names (`Retry-After`), tokens (`no-store`).
 */
export function mentions(text: string): string[] {
  const found = [
    ...[...text.matchAll(code)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(classes)].map((match) => `${match[1]}xx`),
    ...named.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : [])),
    ...[...text.matchAll(hyphenated)].map(([name]) => name),
    ...[...text.matchAll(field)].map(([name]) => name),
    ...[...text.matchAll(quoted)].map(([all, inner]) => inner ?? all),
  ];
  return [...new Set(found)].sort();
}
