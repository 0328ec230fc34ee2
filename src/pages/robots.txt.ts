import { address, fullAddress } from '../lib/address.ts';

/** Everything may be read; the sitemap says what there is (RFC 9309 §2.2). */
export function GET() {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(address('/sitemap.xml'))}\n`);
}
