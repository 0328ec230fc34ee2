import { everywhere, expression, otherwise, valuesOf } from './headers.ts';
import type { Place } from './nginx.ts';

/** Gives the lines that set one header where its rules say so. */
function headerLines(header: string, base: string): string[] {
  return valuesOf(header).flatMap(({ paths, value }, index) => {
    const name = `@${header.toLowerCase()}-${index}`;
    return [`${name} path_regexp ${expression(paths, base)}`, `header ${name} ${header} "${value}"`];
  });
}

const settings = (headers: Record<string, string>, mark = '') =>
  Object.entries(headers).map(([name, value]) => `${mark}${name} "${value}"`);

/** Gives a Caddyfile. */
export function caddy({ root, listen, domain, base, policy }: Place): string {
  const [port, host] = listen.split(':').reverse();
  const names = ['Cache-Control', 'Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy', 'Content-Type'];
  return `# Caddy. Save it as /etc/caddy/Caddyfile. Made from src/hosts/headers.ts; anew after each build, for the policy.
# ${domain ? `Caddy gets a certificate for ${domain}, and sends http to https` : '"--domain example.org" is served over TLS'}. The built files lie in ${root}${base}.
${domain ? `${domain}${port === '443' ? '' : `:${port}`}` : `:${port}`} {
	${host ? `bind ${host}\n\t` : ''}root * ${root}

	header {
		${settings(everywhere(policy, Boolean(domain))).join('\n\t\t')}
	}
	# A "?" sets what nothing below has set. One each: in one block they would be set together or not at all.
	${settings({ ...otherwise, Vary: 'Accept-Encoding' }, 'header ?').join('\n\t')}
	${names.flatMap((header) => headerLines(header, base)).join('\n\t')}

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
		${settings(otherwise, 'header ').join('\n\t\t')}
		header Content-Type "text/html; charset=utf-8"
		rewrite * ${base}404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
