import type { BreadcrumbList, DefinedTerm, DefinedTermSet, Graph, Thing, WebPage } from 'schema-dts';
import { site } from '../site.config.ts';
import { address, fullAddress, statusAddress } from './address.ts';
import type { StatusClass } from './status-class.ts';
import { titleOf, type StatusCode } from './status-code.ts';

/** What a page says of itself: the names a reader sees, and its path from the root of the site. */
export interface PageFacts {
  title: string;
  description: string;
  path: string;
}
interface Crumb {
  name: string;
  address: string;
}

const home: Crumb = { name: site.name, address: address('/') };
const allCodes = `${fullAddress(home.address)}#codes`;
const license = 'https://creativecommons.org/licenses/by/4.0/';

function breadcrumb(crumbs: Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address: item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: fullAddress(item),
    })),
  };
}

function webPage({ title, description, path }: PageFacts, crumbs: Crumb[], more: Partial<Exclude<WebPage, string>> = {}): WebPage {
  const url = fullAddress(address(path));
  const about = { '@type': 'WebPage' as const, '@id': url, url, name: title, description, inLanguage: 'en', license };
  return { ...about, ...(crumbs.length > 1 && { breadcrumb: breadcrumb(crumbs) }), ...more } as WebPage;
}

const graph = (...things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things });

/** Takes the facts of a page that is neither a code nor a class and gives its description for search engines, in schema.org's words. */
export function pageData(page: PageFacts): Graph {
  return graph(webPage(page, page.path === '/' ? [] : [home, { name: page.title, address: address(page.path) }]));
}

function termSet(id: string, name: string, terms: Pick<StatusCode, 'code'>[]): DefinedTermSet {
  const url = id.replace(/#.*/, '');
  return { '@type': 'DefinedTermSet', '@id': id, name, url, hasDefinedTerm: terms.map(({ code }) => ({ '@id': termId(code) })) };
}

const termId = (code: number) => `${fullAddress(statusAddress(code))}#term`;

/** Takes the home page and every code and gives the set of terms that they are. */
export function homeData(page: PageFacts, codes: Pick<StatusCode, 'code'>[]): Graph {
  return graph(webPage(page, [], { mainEntity: { '@id': allCodes } }), termSet(allCodes, 'HTTP status codes', codes));
}

/** Takes a class page, its class and its codes and gives the set of terms that they are. */
export function classData(page: PageFacts, id: StatusClass, name: string, codes: Pick<StatusCode, 'code'>[]): Graph {
  const set = `${fullAddress(statusAddress(id))}#codes`;
  const crumbs = [home, { name: `${id} ${name}`, address: statusAddress(id) }];
  return graph(webPage(page, crumbs, { mainEntity: { '@id': set } }), termSet(set, `${id} ${name}`, codes));
}

/** Takes the page of a code, the code and the name of its class and gives the term that it defines. */
export function codeData(page: PageFacts, status: StatusCode, className: string): Graph {
  const id = termId(status.code);
  const term: DefinedTerm = {
    '@type': 'DefinedTerm',
    '@id': id,
    termCode: String(status.code),
    name: status.phrase,
    description: page.description,
    url: fullAddress(statusAddress(status.code)),
    inDefinedTermSet: { '@id': allCodes },
    ...(status.formerPhrases.length > 0 && { alternateName: status.formerPhrases.map(({ phrase }) => phrase) }),
  };
  const crumbs = [
    home,
    { name: `${status.class} ${className}`, address: statusAddress(status.class) },
    { name: titleOf(status), address: statusAddress(status.code) },
  ];
  const [latest] = status.changes;
  return graph(webPage(page, crumbs, { mainEntity: { '@id': id }, ...(latest && { dateModified: latest.day }) }), term);
}
