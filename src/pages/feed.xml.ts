import { Feed } from 'feed';
import { pageChanges } from '../data/page-changes.ts';
import { address, fullAddress } from '../lib/address.ts';
import { xmlText } from '../lib/xml-text.ts';
import { site } from '../site.config.ts';

const longest = 150;

/** The latest changes of pages as an Atom feed (RFC 4287). Its dates are those of the content, never of the build. */
export async function GET() {
  const changes = (await pageChanges()).slice(0, longest);
  const home = fullAddress(address('/'));
  const feed = new Feed({
    id: home,
    title: `${site.name}: changes`,
    description: 'What is new on the pages of HTTP status codes',
    link: home,
    feedLinks: { atom: fullAddress(address('/feed.xml')) },
    updated: new Date(changes[0]?.day ?? 0),
    author: { name: site.name },
    copyright: 'CC BY 4.0',
    generator: false,
  });
  for (const { title, address: page, day, what } of changes) {
    const link = fullAddress(page);
    feed.addItem({
      title: xmlText(`${title}: ${what}`),
      id: `${link}?changed=${day}`,
      link,
      date: new Date(day),
      description: xmlText(what),
    });
  }
  return new Response(feed.atom1(), { headers: { 'Content-Type': 'application/atom+xml' } });
}
