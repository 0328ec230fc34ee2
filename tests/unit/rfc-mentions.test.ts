import { expect, test } from 'vitest';
import { mentions } from '../../src/lib/rfc/mentions.ts';

test.each([
  ['a code, in a list and at the start of a line', '404 Not Found\n\n  200, 410.\n\n  501', ['200', '404', '410', '501']],
  ['a code in quotes or parentheses', 'answers "403" (Forbidden) or (409)', ['403', '409']],
  ['no other number', 'RFC 822, ISO 646, port 443, [RFC0822], Section 4.200, §301, 512 bytes, 8000 octets, HTTP/1.1, 100-199', []],
  ['a class by its digit or its name', '4xx; Redirection (3xx); a server error (5xx) and Client Error status codes', ['3xx', '4xx', '5xx']],
  ['field names with hyphens', 'The Retry-After and WWW-Authenticate fields', ['Retry-After', 'WWW-Authenticate']],
  [
    'field names of one word',
    'a Location header; an Allow field. Host: example.com; send Date, and Vary.',
    ['Allow', 'Date', 'Host', 'Location', 'Vary'],
  ],
  ['no word that starts a sentence', 'It failed. From here on. Range is a word.', []],
  ['an entity tag as ETag', 'a strong entity tag', ['ETag']],
  [
    'tokens',
    'the "no-store" directive, HTTP_1_1_REQUIRED and destination_unavailable',
    ['HTTP_1_1_REQUIRED', 'destination_unavailable', 'no-store'],
  ],
])('%s', (_, text, found) => expect(mentions(text).toSorted()).toEqual(found.toSorted()));
