import { site } from '../site.config.ts';
import { apiHead } from './api/guide.ts';
import { address } from './address.ts';
import { plainText } from './plain-text.ts';
import { standingText } from './standing.ts';
import type { StatusClass } from './status-class.ts';
import type { StatusCode } from './status-code.ts';

/** What the social image of one page says. */
export interface SocialCard {
  /** The file name: `404`, `4xx`, `about`. */
  name: string;
  /** The number of the status line, 404 or 4xx. Pages without one have a title alone. */
  id?: string;
  title: string;
  /** The plain sentence, without marks. */
  text: string;
  /** What stands in the margin, a line or two each. */
  notes: string[];
  class?: StatusClass;
  unofficial?: boolean;
}

/** Takes the path of a page and gives the name of its card: `/status/404/`, `404`; `/`, `home`. The page for lost addresses has none. */
export function cardName(path: string): string {
  if (!path.endsWith('/')) return 'home';
  return path.replace(/^\/(?:status\/)?|\/$/g, '').replaceAll('/', '-') || 'home';
}

/** Takes the name of a card and gives its address. */
export function cardAddress(name: number | string): string {
  return address(`/social/${name}.png`);
}

/** Takes a code and the name of its class and gives its card. */
export function codeCard(status: StatusCode, className: string): SocialCard {
  const { code, phrase, summary, standing, emitter, spec } = status;
  return {
    name: String(code),
    id: String(code),
    title: phrase,
    text: plainText(summary),
    notes: [className, standingText(status), ...(emitter ? [emitter.name] : []), ...(spec ? [spec] : [])],
    class: status.class,
    unofficial: standing === 'unofficial',
  };
}

/** Takes a class and its facts and gives its card. */
export function classCard(id: StatusClass, { name, summary, spec }: { name: string; summary: string; spec: string }): SocialCard {
  return { name: id, id, title: name, text: plainText(summary), notes: ['Class of status codes', spec], class: id };
}

/** Takes the path of any other page, its heading, its description and what stands in the margin and gives its card. */
export function pageCard(path: string, title: string, description: string, note = 'HTTP status codes'): SocialCard {
  return { name: cardName(path), title, text: plainText(description), notes: [note] };
}

/** The cards of pages that are neither a code, a class nor prose. */
export const ownCards: SocialCard[] = [
  pageCard('/', site.title, site.description),
  pageCard('/facts/', 'Every status code in one table', site.factsDescription),
  pageCard('/cheatsheet/', 'HTTP status codes on one sheet', site.cheatSheetDescription),
  pageCard('/search/', 'Search the HTTP status codes', site.searchDescription),
  pageCard(apiHead.path, apiHead.heading, apiHead.description),
  pageCard('/clients/', 'What clients, caches and proxies really do', site.clientsDescription, 'Measured'),
  pageCard('/changes/', 'What became of each status code', site.changesDescription),
];
