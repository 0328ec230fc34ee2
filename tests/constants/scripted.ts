import { npmFolder, type Extraction } from './extraction.ts';
import { rules } from './patterns.ts';
import { debianVersion, program, ran } from './run.ts';
import { tagged } from './source.ts';

const pythons = ['python3', ...Array.from({ length: 9 }, (_, at) => `python3.${at + 7}`)];

/** Languages whose own program prints the names. */
export const scripted: Extraction[] = [
  { id: 'node', packages: {}, what: 'http.STATUS_CODES', extract: () => ran(process.execPath, [program('node.mjs')]) },
  {
    id: 'axios',
    packages: { npm: ['axios'] },
    what: 'HttpStatusCode',
    extract: () => ran(process.execPath, [program('axios.mjs'), npmFolder]),
  },
  {
    id: 'python',
    packages: { apt: ['python3'] },
    what: 'HTTPStatus.__members__ of each release from 3.7 on',
    everyRelease: true,
    async extract() {
      const all = (await Promise.all(pythons.map((command) => ran(command, [program('python.py')])))).flat();
      return [...new Map(all.map((names) => [names.version, names])).values()];
    },
  },
  {
    id: 'rack',
    packages: { apt: ['ruby', 'ruby-rack'] },
    what: 'the symbols that Rack::Utils.status_code takes',
    extract: () => ran('ruby', [program('rack.rb')]),
    source: tagged({ repository: 'rack/rack', file: 'lib/rack/utils.rb', tag: /^v?(\d+\.\d+\.\d+)$/, from: '2.0.0', rules: rules.rack }),
  },
  {
    id: 'net-http',
    packages: { apt: ['ruby'] },
    what: 'Net::HTTPResponse::CODE_TO_OBJ and the other names of its classes',
    extract: () => ran('ruby', [program('net-http.rb')]),
    source: tagged({
      repository: 'ruby/net-http',
      file: 'lib/net/http/responses.rb',
      tag: /^v(\d+(?:\.\d+)+)$/,
      from: '0.1.0',
      rules: rules['net-http'],
    }),
  },
  {
    id: 'symfony',
    packages: { apt: ['php-cli', 'php-symfony-http-foundation'] },
    what: 'the HTTP_ constants of Response, by reflection',
    async extract() {
      const version = (await debianVersion('php-symfony-http-foundation')) ?? '';
      return (await ran('php', [program('symfony.php')])).map((names) => ({ ...names, version }));
    },
    source: tagged({
      repository: 'symfony/http-foundation',
      file: 'Response.php',
      tag: /^v(\d+\.\d+\.\d+)$/,
      from: '5.0.0',
      rules: rules.symfony,
    }),
  },
  {
    id: 'perl',
    packages: { apt: ['libhttp-message-perl'] },
    what: 'the HTTP_ constants of HTTP::Status',
    extract: () => ran('perl', [program('perl.pl')]),
    source: tagged({
      repository: 'libwww-perl/HTTP-Message',
      file: 'lib/HTTP/Status.pm',
      tag: /^v?(\d\.\d\d)$/,
      from: '6.27',
      rules: rules.perl,
    }),
  },
];
