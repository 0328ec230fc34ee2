import { expect, test } from 'vitest';
import { built, served } from './site.ts';

const anchors = new Map(built.map(({ path, document }) => [path, new Set(document.querySelectorAll('[id]').map(({ id }) => id))]));

function problem(from: string, href: string): string | undefined {
  const url = new URL(href, `https://site.example${from}`);
  if (url.protocol !== 'https:') return `${from}: ${href} is not https`;
  if (url.host !== 'site.example') return undefined;
  if (!served(url.pathname)) return `${from}: ${href} leads nowhere`;
  const id = decodeURIComponent(url.hash.slice(1));
  return id && !anchors.get(url.pathname)?.has(id) ? `${from}: ${href} has no such anchor` : undefined;
}

test('every link and anchor of the site resolves', () => {
  const links = built.flatMap(({ path, document }) =>
    document.querySelectorAll('a[href]').map((link) => [path, link.getAttribute('href') ?? ''] as const),
  );
  expect(links.length).toBeGreaterThan(500);
  expect(links.flatMap(([from, href]) => problem(from, href) ?? [])).toEqual([]);
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
