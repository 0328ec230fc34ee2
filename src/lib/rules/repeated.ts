import { listMembers } from './lists.ts';
import type { Rule } from './rule.ts';

const singletons = ['Age', 'Content-Location', 'Content-Range', 'Content-Type', 'Date', 'ETag', 'Expires', 'Last-Modified', 'Location', 'Retry-After', 'Server']; // prettier-ignore
/** Not Via: its comments may have commas. */
const listFields = ['Accept-Ranges', 'Allow', 'Cache-Control', 'Connection', 'Content-Encoding', 'Content-Language', 'Trailer', 'Transfer-Encoding', 'Upgrade', 'Vary']; // prettier-ignore

const cookieName = (line: string) => line.slice(0, line.indexOf('=')).trim();
const twice = (names: string[]) => names.find((name, index) => names.indexOf(name) !== index);

/** How often a field, or a member of it, may stand there. */
export const repeated: Rule[] = [
  {
    id: 'field-repeated',
    severity: 'MUST',
    source: 'RFC 9110 §5.3',
    says: 'This field has one value and stands on one line only.',
    broken: ({ lines }) => singletons.find((name) => lines(name).length > 1),
  },
  {
    id: 'list-member-empty',
    severity: 'MUST',
    source: 'RFC 9110 §5.6.1.1',
    says: 'A list has no empty member: no comma at its start or end, and no two in a row.',
    broken: ({ lines }) =>
      listFields.find((name) => lines(name).some((line) => line !== '' && listMembers(line).some((member) => !member))),
  },
  {
    id: 'set-cookie-repeated',
    severity: 'SHOULD',
    source: 'RFC 6265 §4.1.1',
    says: 'A cookie is set once in a response.',
    broken: ({ lines }) => twice(lines('Set-Cookie').map(cookieName)),
  },
  {
    id: 'set-cookie-attribute-repeated',
    severity: 'SHOULD',
    source: 'RFC 6265 §4.1.1',
    says: 'An attribute stands once in a cookie.',
    broken: ({ lines }) =>
      lines('Set-Cookie').find((line) => twice(line.split(';').slice(1).map((attribute) => (attribute.split('=')[0] ?? '').trim().toLowerCase()))), // prettier-ignore
  },
  {
    id: 'hsts-repeated',
    severity: 'MUST',
    source: 'RFC 6797 §7.1',
    says: 'Strict-Transport-Security stands once in a response.',
    broken: ({ lines }) => lines('Strict-Transport-Security').length > 1,
  },
];
