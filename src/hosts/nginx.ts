import { everywhere, expression, knownTypes, otherwise, valuesOf } from './headers.ts';

/** Where the built files lie, what to listen on, the domain if it is served over TLS, the base path, and the policy of the built site. */
export interface Place {
  root: string;
  listen: string;
  domain?: string | undefined;
  base: string;
  policy: string;
}

const lines = (list: string[], indent = 4) => list.join(`\n${' '.repeat(indent)}`);

/** The headers whose value depends on the path, and the variable that holds each. */
const varying = ['Cache-Control', 'Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'];
const variable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

const map = (header: string, base: string) => `map $uri ${variable(header)} {
    default "${otherwise[header] ?? ''}";
    ${lines(valuesOf(header).map(({ paths, value }) => `"~${expression(paths, base)}" "${value}";`))}
}`;

/** `*.ext` becomes a type of nginx, and one file a location with a type of its own. */
const ofTypes = valuesOf('Content-Type').flatMap(({ paths, value }) => paths.map((path) => ({ path, value })));
const extension = (path: string) => /^\/\*\.(?:\w+\.)?(\w+)$/.exec(path)?.[1];

/** Everything over TLS, with the certificate where Let's Encrypt's client puts it. */
const encrypted = (domain: string) => `
    server_name ${domain};
    ssl_certificate /etc/letsencrypt/live/${domain}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${domain}/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;`;

const toTls = (domain: string) => `
server {
    listen 80;
    server_name ${domain};
    return 301 https://${domain}$request_uri;
}
`;

/** Gives a file for /etc/nginx/conf.d. */
export function nginx({ root, listen, domain, base, policy }: Place): string {
  const types = [
    ...Object.entries(knownTypes).map(([name, type]) => `"${type}" ${name};`),
    ...ofTypes.flatMap(({ path, value }) => (extension(path) ? [`"${value}" ${extension(path)};`] : [])),
  ];
  const files = ofTypes.filter(({ path }) => !extension(path));
  const headers = [
    ...Object.entries(everywhere(policy, Boolean(domain))).map(([name, value]) => `${name} "${value}"`),
    ...varying.map((name) => `${name} ${variable(name)}`),
  ];
  return `# nginx. Save it as /etc/nginx/conf.d/reason-phrase.conf. Made from src/hosts/headers.ts; anew after each build, for the policy.
# The built files lie in ${root}${base}. Maps, because an add_header in a location would discard those of the server.
${varying.map((header) => map(header, base)).join('\n')}
${domain ? toTls(domain) : ''}
server {
    listen ${listen}${domain ? ' ssl http2' : ''};${domain ? encrypted(domain) : '\n    # server_name example.org; # or --domain example.org, for TLS'}
    root ${root};
    absolute_redirect off;
    error_page 404 ${base}404.html;
    # A folder without a page.
    error_page 403 =404 ${base}404.html;

    # The build wrote .gz and .br beside the files.
    gzip_static on;
    gzip_vary on;
    # brotli_static on; # needs a module; Debian: libnginx-mod-http-brotli-static

    ${lines(headers.map((header) => `add_header ${header} always;`))}

    types {
        ${lines(types, 8)}
    }
    ${lines(files.map(({ path, value }) => `location = ${base}${path.slice(1)} { types {} default_type ${value}; }`))}

    # /404, /404/: to the page, where there is one.
    location ~ "^${base}([1-9]\\d\\d)/?$" {
        if (-f $document_root${base}status/$1/index.html) { return 301 ${base}status/$1/; }
        return 404;
    }
    # /4xx, /4XX/, /status/4XX.
    location ~ "^${base}(?:status/([1-5])(?:XX|Xx|xX)|([1-5])[xX][xX])/?$" {
        return 301 ${base}status/$1$2xx/;
    }
}
`;
}
