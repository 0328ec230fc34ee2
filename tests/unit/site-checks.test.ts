import { describe, expect, test } from 'vitest';
import { addressProblems, publishedBy, readAddresses, withNew, writeAddresses } from '../../src/lib/checks/addresses.ts';
import { headProblems } from '../../src/lib/checks/heads.ts';
import { linkProblems } from '../../src/lib/checks/links.ts';
import { fileOf, sourceOf, type BuiltPage, type BuiltSite } from '../../src/lib/checks/site.ts';

function built(path: string, change: Partial<BuiltPage> = {}): BuiltPage {
  const sound = { leadsOn: false, title: `Title of ${path}`, description: `Description of ${path}`, links: [], anchors: [] };
  const page = { path, file: sourceOf(path, undefined), ...sound, ...change };
  return { ...page, ids: new Set(page.anchors) };
}

/** A sound site under a base path, with one page changed. */
function site(base = '/', ...changed: BuiltPage[]): BuiltSite {
  const sound = [
    built('/'),
    built('/about/', { anchors: ['facts'] }),
    built('/404/', { leadsOn: true, links: [`${base}status/404/`] }),
    built('/status/404/', { anchors: ['meaning', 'wire'] }),
  ];
  const pages = new Map([...sound, ...changed].map((page) => [page.path, page]));
  const files = ['/status.json', '/_astro/page.js', '/about/index.html.gz', ...[...pages.keys()].map(fileOf)];
  return { origin: 'https://site.example', base, files: new Set(files), pages };
}

const links = (base: string, ...hrefs: string[]) => linkProblems(site(base, built('/status/410/', { links: hrefs })));

describe.each(['/', '/docs/'])('links under %s', (base) => {
  test('that are sound', () => {
    const own = [`${base}`, `${base}about/#facts`, `${base}status.json`, `https://site.example${base}status/404/`, `${base}about/?a=b`];
    expect(links(base, ...own, 'https://example.com/Any#thing', 'mailto:a@example.com', '../404/#wire')).toEqual([]);
  });

  test.each([
    [`${base}status/4044/`, 'leads to nothing on this site. Correct it'],
    [`${base}about/#fact`, 'has no such anchor. /about/ has #facts'],
    ['#meaning', 'has no such anchor. /status/410/ has none'],
    ['#', 'is no address. Write where it leads'],
    [`${base}404/`, `only leads on to ${base}status/404/. Link that`],
    [`${base}about`, `is redirected. Write ${base}about/, with a slash at the end`],
    [`${base}about/index.html`, `is redirected. Link ${base}about/`],
    [`${base}About/`, `is wrong in case. Write ${base}about/`],
    [`${base}STATUS.json`, `is wrong in case. Write ${base}status.json`],
    [`https://site.example${base}nowhere/`, 'leads to nothing on this site'],
    ['http://example.com/', 'is http. Write https://'],
    ['https:/example.com/', 'is no address'],
    ['//example.com/', 'is no address'],
    ['https://', 'is no address'],
    ['javascript:void(0)', 'is no address'],
  ])('%s', (href, problem) => {
    const found = links(base, href);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`content/status/410.mdx: link ${href}: ${problem}`);
  });
});

test('a link from outside of the base path is refused', () => {
  expect(links('/docs/', '/about/')).toEqual([
    'content/status/410.mdx: link /about/: leaves the base path /docs/. Write the path from the root of the site.',
  ]);
});

test('what many pages share is told once', () => {
  const pages = ['/status/405/', '/status/4xx/'].map((path) => built(path, { links: ['/no/', '/no/'] }));
  expect(linkProblems(site('/', ...pages))).toEqual([
    'content/status/405.mdx: link /no/: leads to nothing on this site. Correct it, or write the page. It stands on 2 pages: look at what they share.',
  ]);
});

test.each(['title', 'description'])('a %s twice is told, and that of a short address is none', (key) => {
  const [first, second] = ['/status/405/', '/status/4xx/'].map((path) => built(path, { [key]: 'The same' })) as [BuiltPage, BuiltPage];
  expect(headProblems(site('/', first, second, built('/x/', { [key]: 'The same', leadsOn: true })))).toEqual([
    `content/classes/4xx.mdx: ${key}: "The same" is that of /status/405/ too. Say what is different.`,
  ]);
});

const problems = (text: string) => addressProblems(readAddresses(text), site());

test('addresses that answer, with their anchors, and those that lead on are sound', () => {
  expect(problems('# Said first\n/\n/about/ #facts\n/404/ -> /status/404/\n/status.json\n/status/404/ #meaning #wire\n')).toEqual([]);
});

test.each([
  ['/old/', '/old/: was published and is gone. Bring it back, or write there where it leads now: "/old/ -> /…".'],
  ['/old.json', '/old.json: was published and is gone'],
  ['/about/ #facts #ours', '/about/: the anchor #ours was published and is gone. Bring it back in dist/about/index.html.'],
  ['/404/ -> /status/405/', '/404/: leads on to /status/405/, which is not there. Name another.'],
  ['/about/ -> /status/404/', '/about/: is a page, and leads on to /status/404/. Delete one of the two.'],
])('%s', (line, problem) => {
  expect(problems(line)).toHaveLength(1);
  expect(problems(line)[0]).toContain(`content/addresses.txt: ${problem}`);
});

test.each(['old/', '/old/ #', '/old/ facts', '/old/ -> new', '/a/ -> /b.json', '/a.json -> /b.md'])(
  '"%s" is no line of the list',
  (line) => {
    expect(() => readAddresses(`/\n${line}\n`)).toThrow('content/addresses.txt: line 2: ');
  },
);

test('new addresses and anchors are added, and nothing is taken away', () => {
  const known = readAddresses('/about/ #ours\n/gone/ -> /about/\n/older/\n');
  const after = writeAddresses(withNew(known, [...publishedBy(site()), { path: '/gone/', anchors: [] }]));
  expect(after.split('\n')).toEqual([
    '/',
    '/404/',
    '/about/ #ours #facts',
    '/gone/ -> /about/',
    '/older/',
    '/status.json',
    '/status/404/ #meaning #wire',
  ]);
  expect(withNew(readAddresses(after), publishedBy(site()))).toEqual(readAddresses(after));
});
