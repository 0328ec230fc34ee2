import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { built } from './site.ts';

const text = readFileSync('dist/.well-known/security.txt', 'utf8');
const field = (name: string) => text.split('\n').flatMap((line) => (line.startsWith(`${name}: `) ? line.slice(name.length + 2) : []));
const day = 86_400_000;

test('security.txt has its fields, once each (RFC 9116 §2.5)', () => {
  expect(text).toMatch(/^(?:[A-Z][A-Za-z-]+: \S.*\n)+$/);
  expect(field('Canonical')).toEqual([expect.stringMatching(/^https:\/\/[^/]+\/(?:\S+\/)?\.well-known\/security\.txt$/)]);
  expect(field('Preferred-Languages')).toEqual(['en']);
  expect(field('Expires')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)]);
});

test('its contact is a section of a page', () => {
  const [contact = ''] = field('Contact');
  const { protocol, pathname, hash } = new URL(contact);
  const page = built.find(({ path }) => path === pathname);
  expect(protocol).toBe('https:');
  expect(hash).not.toBe('');
  expect(page?.document.querySelector(hash)?.text).toBe('Security');
});

test('it does not expire within 30 days, nor a year or more from now', () => {
  const left = (Date.parse(field('Expires')[0] ?? '') - Date.now()) / day;
  const mend = `security.txt expires on ${site.security.expires}. Is its contact still right? Then write a day within a year: "expires" in src/site.config.ts`;
  expect(left, mend).toBeGreaterThan(30);
  expect(left, mend).toBeLessThan(365);
});
