import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { builtSite } from '../../src/integrations/built-site.ts';
import { publishedBy, readAddresses, withNew, writeAddresses } from '../../src/lib/checks/addresses.ts';
import { built } from './site.ts';

const place = { origin: 'https://site.example', base: '/', routes: new Map<string, string>() };
const site = await builtSite(pathToFileURL('dist/'), place);
const known = readAddresses(readFileSync('content/addresses.txt', 'utf8'));

test('the site that the build has checked has its links and anchors', () => {
  const pages = [...site.pages.values()];
  expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(5000);
  expect(pages.flatMap(({ anchors }) => anchors).length).toBeGreaterThan(900);
});

test('every address that is published stands in content/addresses.txt: run "npm run addresses"', () => {
  const lines = (list: typeof known) => writeAddresses(list).split('\n');
  const before = new Set(lines(known));
  expect(lines(withNew(known, publishedBy(site))).filter((line) => !before.has(line))).toEqual([]);
  expect(known.length).toBeGreaterThan(400);
});

test('nothing on a page is fetched from elsewhere', () => {
  const fetched = built.flatMap(({ document }) =>
    document
      .querySelectorAll('[src], link[href]:not([rel=canonical]), [srcset], [data], [poster]')
      .flatMap((element) => ['src', 'href', 'srcset', 'data', 'poster'].flatMap((name) => element.getAttribute(name) ?? [])),
  );
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter((address) => !/^\/(?!\/)/.test(address))).toEqual([]);
});
