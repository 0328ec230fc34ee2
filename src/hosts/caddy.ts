import { everywhere, expression, revalidate, valuesOf } from './headers.ts';
import type { Place } from './nginx.ts';

/** Gives the lines that set one header where its rules say so. */
function headerLines(header: string, base: string): string[] {
  return valuesOf(header).flatMap(({ paths, value }, index) => {
    const name = `@${header.toLowerCase()}-${index}`;
    return [`${name} path_regexp ${expression(paths, base)}`, `header ${name} ${header} "${value}"`];
  });
}

/** Gives a Caddyfile. */
export function caddy({ root, listen, base }: Place): string {
  const [port, host] = listen.split(':').reverse();
  const some = ['Cache-Control', 'Access-Control-Allow-Origin', 'Content-Type'].flatMap((header) => headerLines(header, base));
  return `# Caddy. Save it as /etc/caddy/Caddyfile. Made from src/hosts/headers.ts.
# With your domain in place of ":${port}" Caddy gets a certificate. The built files lie in ${root}${base}.
:${port} {
	${host ? `bind ${host}\n\t` : ''}root * ${root}

	# A "?" sets what nothing below has set.
	header {
		${Object.entries({ ...everywhere, '?Cache-Control': revalidate, '?Vary': 'Accept-Encoding' })
      .map(([name, value]) => `${name} "${value}"`)
      .join('\n\t\t')}
	}
	${some.join('\n\t')}

	# /404, /404/: to the page, where there is one.
	@code path_regexp code ^${base}([1-9]\\d\\d)/?$
	handle @code {
		@page file ${base}status/{re.code.1}/index.html
		redir @page ${base}status/{re.code.1}/ 301
		error 404
	}
	# /4xx, /4XX/, /status/4XX.
	@class path_regexp class ^${base}(?:status/([1-5])(?:XX|Xx|xX)|([1-5])[xX][xX])/?$
	redir @class ${base}status/{re.class.1}{re.class.2}xx/ 301

	@write not method GET HEAD
	header @write Allow "GET, HEAD"
	respond @write 405

	# The build wrote .gz and .br beside the files.
	file_server {
		precompressed br gzip
	}

	handle_errors {
		header Cache-Control "${revalidate}"
		header Content-Type "text/html; charset=utf-8"
		rewrite * ${base}404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
