import { parseCitation } from '../citation.ts';
import { passages, referred, type Referring } from './page.ts';

const outgoing = /\]\((https?:[^)\s]+)\)/g;

function citedProblems(page: Referring): string[] {
  const cites = page.data.sources.flatMap((source) => ('cite' in source ? parseCitation(source.cite) : []));
  const listed = new Set(cites.map(({ rfc, section }) => `RFC ${rfc} §${section}`));
  const texts = new Set(cites.map(({ rfc }) => rfc));
  return referred(page).flatMap(({ key, piece }) => {
    if (piece.kind !== 'citation') return [];
    const { rfc, section } = piece.citation;
    if (section ? listed.has(`RFC ${rfc} §${section}`) : texts.has(rfc)) return [];
    return [
      `${page.file}: ${key}: RFC ${rfc}${section && ` §${section}`} is cited but not in sources. Read it, then add it there with the day.`,
    ];
  });
}

function linkProblems(page: Referring): string[] {
  const urls = new Set(page.data.sources.flatMap((source) => ('url' in source ? [source.url] : [])));
  const used = [
    ...passages(page).flatMap(({ key, text }) => (/(?:^|\.)source$/.test(key) && text.startsWith('https:') ? [{ key, url: text }] : [])),
    ...[...page.body.matchAll(outgoing)].map(([, url = '']) => ({ key: 'body', url })),
  ];
  return used.flatMap(({ key, url }) =>
    urls.has(url) ? [] : [`${page.file}: ${key}: the link to ${url} is not in sources. Add it there with title and day.`],
  );
}

/** Takes all pages and gives the RFC sections, pages and links that they use without listing them as sources. */
export function citedSourceProblems(pages: Referring[]): string[] {
  return pages.flatMap((page) => [...new Set([...citedProblems(page), ...linkProblems(page)])]);
}
