import { address, fullAddress } from '../../lib/address.ts';
import { site } from '../../site.config.ts';

/** Says where to report a hole in the site (RFC 9116 §2.5). */
export function GET() {
  const { contact, expires, languages } = site.security;
  const fields = {
    Contact: fullAddress(address(contact)),
    Expires: `${expires}T00:00:00Z`,
    'Preferred-Languages': languages,
    Canonical: fullAddress(address('/.well-known/security.txt')),
  };
  return new Response(
    Object.entries(fields)
      .map(([name, value]) => `${name}: ${value}\n`)
      .join(''),
  );
}
