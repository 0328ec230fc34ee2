import type { Extraction } from './extraction.ts';
import { header } from './headers.ts';
import { rules } from './patterns.ts';
import { program, ran } from './run.ts';
import { rustHttp } from './rust.ts';
import { apiLists, tagged } from './source.ts';

const jars = ['/usr/share/java/spring3-web.jar', '/usr/share/java/spring-web.jar', '/usr/share/java/spring-core.jar'];
const enumAliases = ['Ambiguous', 'Moved', 'Redirect', 'RedirectMethod', 'RedirectKeepVerb', 'UnprocessableEntity'];
const java = (type: string, ...before: string[]) => ran('java', [...before, program('Constants.java'), type]);

/** Languages with a compiler, and servers written in C. */
export const compiled: Extraction[] = [
  {
    id: 'go',
    packages: { apt: ['golang-go'] },
    what: 'the constants of net/http, as its type checker has them',
    extract: () => ran('go', ['run', program('go.go')], { CGO_ENABLED: '0', GOFLAGS: '-mod=mod', GO111MODULE: 'off' }),
  },
  {
    id: 'jdk',
    packages: { apt: ['default-jdk-headless'] },
    what: 'the HTTP_ constants of java.net.HttpURLConnection, by reflection',
    extract: () => java('java.net.HttpURLConnection'),
  },
  {
    id: 'spring',
    packages: { apt: ['default-jdk-headless', 'libspring-web-java', 'libspring-core-java'] },
    what: 'the constants of HttpStatus, by reflection',
    extract: async () =>
      (await java('org.springframework.http.HttpStatus', '-cp', jars.join(':'))).map((names) => ({
        ...names,
        version: names.version.replace('.RELEASE', ''),
      })),
    source: tagged({
      repository: 'spring-projects/spring-framework',
      file: 'spring-web/src/main/java/org/springframework/http/HttpStatus.java',
      tag: /^v(\d+\.\d+\.\d+)(?:\.RELEASE)?$/,
      from: '4.3.0',
      rules: rules.spring,
    }),
  },
  {
    id: 'rust',
    packages: { apt: ['cargo', 'librust-http-dev'] },
    what: 'each constant that src/status.rs names',
    extract: rustHttp,
    source: tagged({ repository: 'hyperium/http', file: 'src/status.rs', tag: /^v(\d+\.\d+\.\d+)$/, from: '0.2.0', rules: rules.rust }),
  },
  {
    id: 'dotnet',
    packages: {},
    what: '',
    extract: () => Promise.resolve([]),
    source: apiLists('dotnet/core', rules.dotnet),
    secondary: enumAliases.map((name) => `HttpStatusCode.${name}`),
  },
  {
    id: 'nginx',
    packages: { apt: ['nginx-dev'] },
    what: 'the macros of ngx_http_request.h, from Debian',
    extract: () =>
      Promise.resolve(
        header({
          file: '/usr/share/nginx/src/src/http/ngx_http_request.h',
          rules: rules.nginx,
          versionFile: '/usr/share/nginx/src/src/core/nginx.h',
          version: /^#define NGINX_VERSION +"([\d.]+)"/gm,
        }),
      ),
    source: tagged({
      repository: 'nginx/nginx',
      file: 'src/http/ngx_http_request.h',
      tag: /^release-(\d+\.\d+\.\d+)$/,
      from: '1.12.0',
      rules: rules.nginx,
    }),
  },
  {
    id: 'apache',
    packages: { apt: ['apache2-dev'] },
    what: 'the macros of httpd.h, from Debian',
    extract: () =>
      Promise.resolve(
        header({
          file: '/usr/include/apache2/httpd.h',
          rules: rules.apache,
          versionFile: '/usr/include/apache2/ap_release.h',
          version: /^#define AP_SERVER_(?:MAJORVERSION_NUMBER|MINORVERSION_NUMBER|PATCHLEVEL_NUMBER) +(\d+)/gm,
        }),
      ),
    source: tagged({ repository: 'apache/httpd', file: 'include/httpd.h', tag: /^(2\.4\.\d+)$/, from: '2.4.1', rules: rules.apache }),
  },
];
