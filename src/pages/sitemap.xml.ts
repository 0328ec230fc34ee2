import { SitemapStream, streamToPromise } from 'sitemap';
import { measuredPages } from '../data/measured-pages.ts';
import { pageChanges } from '../data/page-changes.ts';
import { address, fullAddress } from '../lib/address.ts';
import { site } from '../site.config.ts';

/** Every page that a search engine may list, with the day of its last change where the content has one. */
export async function GET() {
  const stream = new SitemapStream({ lastmodDateOnly: true, xmlns: { news: false, xhtml: false, image: false, video: false } });
  for (const { path } of [...site.navigation, ...site.more]) stream.write({ url: fullAddress(address(path)) });
  for (const { path, day } of await measuredPages()) stream.write({ url: fullAddress(address(path)), lastmod: day });
  const latest = new Map((await pageChanges()).toReversed().map((change) => [change.address, change.day]));
  for (const [page, lastmod] of [...latest].sort()) stream.write({ url: fullAddress(page), lastmod });
  stream.end();
  return new Response(new Uint8Array(await streamToPromise(stream)), { headers: { 'Content-Type': 'application/xml' } });
}
