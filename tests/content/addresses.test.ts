import { expect, test } from 'vitest';
import { createFinder } from '../../src/lib/search/finder.ts';
import { resolvePath } from '../../src/lib/search/resolve.ts';
import { pages } from './pages.ts';
import { records } from './records.ts';

const finder = createFinder(records);
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

test.each([
  ['/404', '404'],
  ['/404.html', '404'],
  ['/404-not-found', '404'],
  ['/not-found', '404'],
  ['/Not%20Found', '404'],
  ['/not_found/', '404'],
  ['/NotFound', '404'],
  ['/StatusNotFound', '404'],
  ['/http-404', '404'],
  ['/error/404/index.html', '404'],
  ['/en-US/docs/Web/HTTP/Reference/Status/404', '404'],
  ['/status/4XX', '4xx'],
  ['/4xx/', '4xx'],
  ['/payload-too-large', '413'],
  ['/rate-limit', '429'],
  ['/request-entity-too-large', '413'],
  ['/moved-temporarily', '302'],
  ['/im-a-teapot', '418'],
  ["/I'm a teapot", '418'],
  ['/http-version-not-supported', '505'],
  ['/%E0%A4%A', undefined],
  ['/404-bad-gateway', undefined],
  ['/404-vs-410', undefined],
  ['/477', undefined],
  ['/timeout', undefined],
  ['/not-foudn', undefined],
  ['/favicon.png', undefined],
  ['/', undefined],
  ['/constructor', undefined],
])('%s means %s', (path, id) => expect(resolvePath(path, finder).id).toBe(id));

test('every phrase, former ones too, leads to its page, unless two pages have it', () => {
  const names = pages.flatMap(({ code, data }) =>
    [data.phrase, ...data.formerPhrases.map((former) => former.phrase)].map((name) => ({ code: String(code), slug: slug(name) })),
  );
  const once = names.filter(({ slug: mine }) => names.filter((other) => other.slug === mine).length === 1);
  expect(once.length).toBeGreaterThan(95);
  expect(once.filter(({ code, slug: name }) => resolvePath(`/${name}`, finder).id !== code)).toEqual([]);
  expect(once.filter(({ code, slug: name }) => resolvePath(`/${code}-${name}`, finder).id !== code)).toEqual([]);
});

test('what is not certain is searched for in words', () => {
  expect(resolvePath('/docs/bad-gatway/', finder)).toEqual({ typed: 'bad gatway' });
  expect(resolvePath('/', finder)).toEqual({ typed: '' });
});
