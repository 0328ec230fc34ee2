import { grammar } from './grammar.ts';
import { parameterised } from './lists.ts';
import type { Rule } from './rule.ts';

/** A rule that every member of a list field, or the one value of another, must match. */
const shape = (id: string, name: string, source: string, says: string, pattern: RegExp, list = false): Rule => ({
  id,
  severity: 'MUST',
  source: `RFC 9110 §2.2, ${source}`,
  says,
  applies: ({ has }) => has(name),
  broken: (response) => (list ? response.list(name) : response.lines(name)).find((value) => !pattern.test(value)),
});

/** Values of fields against their grammar. */
export const syntax: Rule[] = [
  shape(
    'content-type-syntax',
    'Content-Type',
    '§8.3.1',
    'Content-Type is a media type: type, slash, subtype, then parameters.',
    grammar.mediaType,
  ),
  shape('etag-syntax', 'ETag', '§8.8.3', 'An entity tag stands in double quotes, W/ before them if it is weak.', grammar.entityTag),
  shape(
    'location-syntax',
    'Location',
    '§10.2.2',
    'Location is one URI reference: no spaces, other characters percent-encoded.',
    grammar.uriReference,
  ),
  shape(
    'content-location-syntax',
    'Content-Location',
    '§8.7',
    'Content-Location is one address without a fragment.',
    grammar.contentLocation,
  ),
  shape(
    'content-range-syntax',
    'Content-Range',
    '§14.4',
    'Content-Range is a unit, a space, and "0-99/1234", "0-99/*" or "*/1234".',
    grammar.contentRange,
  ),
  shape('allow-syntax', 'Allow', '§10.2.1', 'Allow is a list of methods, with commas between them.', grammar.token, true),
  shape('vary-syntax', 'Vary', '§12.5.5', 'Vary is a list of field names, or *.', grammar.token, true),
  shape('connection-syntax', 'Connection', '§7.6.1', 'Connection is a list of options, each a token.', grammar.token, true),
  shape('upgrade-syntax', 'Upgrade', '§7.8', 'Upgrade is a list of protocols, as in "websocket" or "HTTP/3.0".', grammar.protocol, true),
  shape('content-encoding-syntax', 'Content-Encoding', '§8.4', 'Content-Encoding is a list of codings, each a token.', grammar.token, true),
  shape('accept-ranges-syntax', 'Accept-Ranges', '§14.3', 'Accept-Ranges is a list of range units, or none.', grammar.token, true),
  shape(
    'cache-control-syntax',
    'Cache-Control',
    'RFC 9111 §5.2',
    'A cache directive is a token, with "=" and a token or quoted text if it has an argument.',
    grammar.cacheDirective,
    true,
  ),
  shape('age-syntax', 'Age', 'RFC 9111 §5.1', 'Age is a whole number of seconds, 0 or more.', grammar.digits),
  {
    id: 'set-cookie-syntax',
    severity: 'SHOULD',
    source: 'RFC 6265 §4.1.1',
    says: 'Set-Cookie is "name=value", then attributes after "; ".',
    broken: ({ lines }) => lines('Set-Cookie').find((line) => !grammar.setCookie.test(line)),
  },
  {
    id: 'hsts-max-age',
    severity: 'MUST',
    source: 'RFC 6797 §6.1.1',
    says: 'Strict-Transport-Security has max-age, a whole number of seconds.',
    applies: ({ has }) => has('Strict-Transport-Security'),
    broken: ({ lines }) =>
      lines('Strict-Transport-Security').find((line) => !grammar.digits.test(parameterised(`;${line}`).parameters.get('max-age') ?? '')),
  },
];
