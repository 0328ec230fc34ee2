import { expect, test } from 'vitest';
import { ourReference, registryChanges } from '../../src/lib/registry-changes.ts';

test.each([
  ['[RFC9110, Section 15.5.5]', 'RFC 9110 §15.5.5'],
  ['[RFC2518]', 'RFC 2518'],
  ['[draft-ietf-httpbis-resumable-upload-05]', 'draft-ietf-httpbis-resumable-upload-05'],
  ['[RFC2774]\n[status-change-http-experiments-to-historic]', 'RFC 2774, status-change-http-experiments-to-historic'],
])('%s is written %s here', (column, reference) => expect(ourReference(column)).toBe(reference));

const ours = [
  { code: 102, description: 'Processing', reference: 'RFC 2518 §10.1' },
  { code: 404, description: 'Not Found', reference: 'RFC 9110 §15.5.5' },
  { code: 413, description: 'Content Too Large', reference: 'RFC 9110 §15.5.14' },
];
const [processing, notFound, tooLarge] = ours as [(typeof ours)[0], (typeof ours)[0], (typeof ours)[0]];

test.each<[string, typeof ours, string[]]>([
  ['the same rows', ours, []],
  ['a text without its section', [{ ...processing, reference: 'RFC 2518' }, notFound, tooLarge], []],
  [
    'a text that only starts alike',
    [{ ...processing, reference: 'RFC 251' }, notFound, tooLarge],
    ['102 reference: was "RFC 2518 §10.1", is "RFC 251"'],
  ],
  [
    'a second text',
    [processing, notFound, { ...tooLarge, reference: 'RFC 9110 §15.5.14, RFC 9999' }],
    ['413 reference: was "RFC 9110 §15.5.14", is "RFC 9110 §15.5.14, RFC 9999"'],
  ],
  ['a new row', [...ours, { code: 427, description: 'New', reference: 'RFC 9999 §3' }], ['427 was added: New (RFC 9999 §3)']],
  ['a row less', [processing, notFound], ['413 was removed: it was Content Too Large']],
  [
    'another name',
    [processing, notFound, { ...tooLarge, description: 'Payload Too Large' }],
    ['413 description: was "Content Too Large", is "Payload Too Large"'],
  ],
  [
    'another section',
    [processing, { ...notFound, reference: 'RFC 9999 §4' }, tooLarge],
    ['404 reference: was "RFC 9110 §15.5.5", is "RFC 9999 §4"'],
  ],
])('%s', (_, live, changes) => expect(registryChanges(ours, live)).toEqual(changes));
