import type { Source } from '../../../schemas/source.ts';
import { address, fullAddress, statusAddress } from '../../address.ts';
import { references, type Piece } from '../../references.ts';
import { sourceLinks } from '../../source-links.ts';
import { addressesOf } from '../addresses.ts';

/** Takes plain words and gives them so that Markdown reads them as they are. */
export function escaped(text: string): string {
  return text.replace(/[\\`*[\]<]|_(?!\w)|(?<!\w)_/g, String.raw`\$&`);
}

/** Takes words and an address and gives the link. */
export function link(text: string, url: string): string {
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** Takes a code or a class and its name and gives the link to its Markdown. */
export function statusLink(id: number | string, name = ''): string {
  return link(`${id} ${name}`.trim(), addressesOf(id).markdown);
}

/** Takes program text without backquotes and gives it marked as such. */
export function literal(text: string): string {
  return `\`${text}\``;
}

function written(piece: Piece, text: (words: string) => string): string {
  if (piece.kind === 'status') return statusLink(piece.code, piece.phrase);
  if (piece.kind === 'citation') return link(piece.citation.label, piece.citation.url);
  return piece.kind === 'literal' ? literal(piece.text) : text(piece.text);
}

/** Takes prose of the front matter and gives it as Markdown, references as links. */
export function markdownProse(prose: string): string {
  return references(prose)
    .map((piece) => written(piece, escaped))
    .join('');
}

/** Takes where something stands, if anywhere, and the sources of the page, and gives a link for each section or page. */
export function markdownCitation(source: string | undefined, sources: Source[] = []): string {
  return sourceLinks(source, sources)
    .map(({ label, url }) => link(escaped(label), fullAddress(url)))
    .join(', ');
}

/** Takes texts, some of them empty, and gives them with their source in parentheses after them. */
export function withSource(texts: (string | undefined)[], source: string | undefined, sources: Source[]): string {
  return [...texts, source && `(${markdownCitation(source, sources)})`].filter(Boolean).join(' ');
}

const fence = /(^```[^\n]*\n[\s\S]*?^```$)/m;
const untouched = /(`[^`]+`|\[[^[\]]*\]\([^)\s]+\))/;

/** A link to this site, to a page or to a section of the same one. */
const own = /(?<=\]\()[/#][^)]*(?=\)$)/;

/** Takes the body of the page of a code or class, which is Markdown already, and gives it with references as links, and links in full. */
export function markdownBody(body: string, id: number | string): string {
  const inFull = (href: string) => new URL(href.startsWith('/') ? address(href) : href, fullAddress(statusAddress(id))).href;
  const prose = (text: string) =>
    references(text)
      .map((piece) => written(piece, (words) => words))
      .join('');
  const split = (pattern: RegExp, text: string, even: (part: string) => string, odd: (part: string) => string) =>
    text
      .split(pattern)
      .map((part, index) => (index % 2 === 1 ? odd(part) : even(part)))
      .join('');
  const outside = (text: string) => split(untouched, text, prose, (part) => part.replace(own, inFull));
  return split(fence, body, outside, (part) => part).trim();
}
