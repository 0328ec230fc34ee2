import { everywhere, expression, knownTypes, revalidate, valuesOf } from './headers.ts';

/** Where the built files lie, what to listen on, and the base path. */
export interface Place {
  root: string;
  listen: string;
  base: string;
}

const lines = (list: string[], indent = 4) => list.join(`\n${' '.repeat(indent)}`);

const map = (header: string, base: string) =>
  lines(valuesOf(header).map(({ paths, value }) => `"~${expression(paths, base)}" "${value}";`));

/** `*.ext` becomes a type of nginx, and one file a location with a type of its own. */
const ofTypes = valuesOf('Content-Type').flatMap(({ paths, value }) => paths.map((path) => ({ path, value })));
const extension = (path: string) => /^\/\*\.(?:\w+\.)?(\w+)$/.exec(path)?.[1];

/** Gives a file for /etc/nginx/conf.d. */
export function nginx({ root, listen, base }: Place): string {
  const types = [
    ...Object.entries(knownTypes).map(([name, type]) => `"${type}" ${name};`),
    ...ofTypes.flatMap(({ path, value }) => (extension(path) ? [`"${value}" ${extension(path)};`] : [])),
  ];
  const files = ofTypes.filter(({ path }) => !extension(path));
  return `# nginx. Save it as /etc/nginx/conf.d/reason-phrase.conf. Made from src/hosts/headers.ts.
# The built files lie in ${root}${base}. Maps, because an add_header in a location would discard those of the server.
map $uri $site_cache {
    default "${revalidate}";
    ${map('Cache-Control', base)}
}
map $uri $site_origin {
    default "";
    ${map('Access-Control-Allow-Origin', base)}
}

server {
    listen ${listen};
    # server_name example.org;
    root ${root};
    absolute_redirect off;
    error_page 404 ${base}404.html;
    # A folder without a page.
    error_page 403 =404 ${base}404.html;

    # The build wrote .gz and .br beside the files.
    gzip_static on;
    gzip_vary on;
    # brotli_static on; # needs a module; Debian: libnginx-mod-http-brotli-static

    ${lines(Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`))}
    add_header Cache-Control $site_cache always;
    add_header Access-Control-Allow-Origin $site_origin always;

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
