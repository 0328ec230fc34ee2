import jsonld, { type JsonLdDocument } from 'jsonld';
import { expect, test } from 'vitest';
import { built, codePages } from './site.ts';

interface Node {
  '@id': string;
  '@type'?: string[];
  [property: string]: unknown;
}
interface Reference {
  '@id': string;
}
const vocabulary = 'https://schema.org/';
const s = (name: string) => `${vocabulary}${name}`;

/** schema.org's context says for these that they hold addresses; all else is text. Nothing is fetched. */
const context = { '@vocab': vocabulary, url: { '@type': '@id' }, item: { '@type': '@id' }, license: { '@type': '@id' } };
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`${url} is not a context that we know`);
  return { documentUrl: url, document: { '@context': context } as unknown as JsonLdDocument };
};

const listed = built.filter(({ document }) => !document.querySelector('meta[name=robots]'));
const scripts = listed.map(({ path, document }) => ({ path, texts: document.querySelectorAll('script[type="application/ld+json"]') }));
const nodes = new Map<string, Node[]>();
for (const { path, texts } of scripts) {
  const data = JSON.parse(texts[0]?.textContent ?? '{}') as JsonLdDocument;
  nodes.set(path, (await jsonld.flatten(data, undefined, { documentLoader, safe: true } as object)) as unknown as Node[]);
}
const ofType = (type: string) => [...nodes.values()].flat().filter((node) => node['@type']?.includes(s(type)));
const refs = (node: Node | undefined, property: string) => (node?.[s(property)] ?? []) as Reference[];
const texts = (node: Node | undefined, property: string) =>
  ((node?.[s(property)] ?? []) as { '@value': string | number }[]).map((value) => value['@value']);

test('every page that may be listed describes itself once, and a JSON-LD processor drops nothing of it', () => {
  expect(scripts.filter(({ texts: found }) => found.length !== 1).map(({ path }) => path)).toEqual([]);
  expect(ofType('WebPage').map((node) => new URL(node['@id']).pathname)).toEqual(listed.map(({ path }) => path));
});

test('each code is one term of the set that the home page lists', () => {
  const terms = ofType('DefinedTerm');
  const set = ofType('DefinedTermSet').find((node) => new URL(node['@id']).pathname === '/');
  expect(terms.map((node) => `/status/${texts(node, 'termCode')[0]}/`)).toEqual(codePages.map(({ path }) => path));
  expect(refs(set, 'hasDefinedTerm').map((ref) => ref['@id'])).toEqual(terms.map((node) => node['@id']));
  expect(terms.filter((node) => refs(node, 'inDefinedTermSet')[0]?.['@id'] !== set?.['@id'])).toEqual([]);
  expect(terms.filter((node) => texts(node, 'name').length !== 1 || texts(node, 'description').length !== 1)).toEqual([]);
});

test('the main thing of a page is on it, and its breadcrumb leads from home to it over pages that exist', () => {
  const paths = new Set(built.map(({ path }) => path));
  for (const [path, found] of nodes) {
    const byId = new Map(found.map((node) => [node['@id'], node]));
    const page = found.find((node) => node['@type']?.includes(s('WebPage')));
    for (const ref of refs(page, 'mainEntity')) expect(byId.get(ref['@id'])?.['@type'], path).toBeDefined();
    if (path === '/') continue;
    const [list] = refs(page, 'breadcrumb').map((ref) => byId.get(ref['@id']));
    const steps = refs(list, 'itemListElement').map((ref) => byId.get(ref['@id']));
    const places = steps.toSorted((a, b) => Number(texts(a, 'position')[0]) - Number(texts(b, 'position')[0]));
    const trail = places.map((step) => new URL(refs(step, 'item')[0]?.['@id'] ?? 'https://nowhere.example/none').pathname);
    expect(trail[0], path).toBe('/');
    expect(trail.at(-1), path).toBe(path);
    expect(
      trail.filter((step) => !paths.has(step)),
      path,
    ).toEqual([]);
  }
});
