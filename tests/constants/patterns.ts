import type { SourceRule } from './parse.ts';

const prefixed = (prefix: string) => (name: string) => prefix + name;

/** `Non-Authoritative Information` becomes `:non_authoritative_information`, as Rack makes it. */
function rackSymbol(phrase: string): string {
  const symbol = phrase.toLowerCase().replace(/[\s'-]/g, '_');
  return /^\w+$/.test(symbol) ? `:${symbol}` : `:"${symbol}"`;
}

/** `I'm a teapot` becomes `HTTP_I_AM_A_TEAPOT`, as HTTP::Status makes it. */
function perlName(phrase: string): string {
  return `HTTP_${phrase.replace(/\\?'m/, ' am').replace(/[ -]/g, '_').toUpperCase()}`;
}

/** How the constants of each runtime stand in its source. */
export const rules = {
  rack: [
    { pattern: /^\s+(?<code>\d{3}) +=> (?:'(?<name>[^']+)'|"[^"]+"),?$/gm, expression: rackSymbol },
    { pattern: /^\s+(?<name>[a-z_]+)(?<old>:) (?<code>\d{3}),?$/gm, expression: prefixed(':') },
  ],
  'net-http': [
    { pattern: /'(?<code>\d{3})' => (?:Net::)?(?<name>HTTP\w+)/g, expression: prefixed('Net::') },
    { pattern: /^\s*(?:Net::)?(?<name>HTTP\w+) = (?:Net::)?(?<of>HTTP\w+)$/gm, expression: prefixed('Net::') },
  ],
  symfony: [{ pattern: /^\s*(?:public )?const (?<name>HTTP_\w+) = (?<code>\d{3});/gm, expression: prefixed('Response::') }],
  spring: [
    {
      pattern: /(?<old>@Deprecated\b.*\n)?\s*\b(?<name>[A-Z][A-Z_]+)\((?<code>\d{3}), /g,
      expression: prefixed('HttpStatus.'),
    },
  ],
  rust: [{ pattern: /^\s*\((?<code>\d{3}), (?<name>[A-Z_]+), "/gm, expression: prefixed('StatusCode::') }],
  apache: [{ pattern: /^#\s*define\s+(?<name>HTTP_\w+)\s+(?<code>\d{3})\b/gm, expression: prefixed('') }],
  nginx: [
    {
      pattern: /^#define\s+(?<name>NGX_HTTPS?_\w+)\s+(?<code>\d{3})$/gm,
      expression: prefixed(''),
      ignore: ['NGX_HTTP_NGINX_CODES'],
    },
  ],
  perl: [
    { pattern: /^\s+(?<code>\d{3}) => (?:'(?<name>[A-Z](?:[^'\\]|\\')*)'|"[^"]+"),/gm, expression: perlName },
    { pattern: /^\s+(?<code>418) => "(?<name>[^"]+)",/gm, expression: perlName },
    { pattern: /^\s+(?<name>[A-Z_]+) +=> \\&HTTP_(?<of>[A-Z_]+),/gm, expression: prefixed('HTTP_') },
  ],
  dotnet: [{ pattern: /^\+\s+(?<name>[A-Z]\w+) = (?<code>\d{3}),?$/gm, expression: prefixed('HttpStatusCode.') }],
} satisfies Record<string, SourceRule[]>;
