import { expect, test } from 'vitest';
import { hasFixdateForm, imfFixdate } from '../../src/lib/imf-fixdate.ts';

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', 784111777000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['Thu, 29 Feb 2024 23:59:59 GMT', 1709251199000],
  ['Sat, 31 Dec 2016 23:59:60 GMT', 1483228800000],
  ['Sat, 01 Jan 0000 00:00:00 GMT', -62167219200000],
])('reads %s', (text, time) => expect(imfFixdate(text)).toBe(time));

test.each([
  'Mon, 06 Nov 1994 08:49:37 GMT',
  'Sun, 29 Feb 2026 00:00:00 GMT',
  'Sun, 22 Nov 2026 24:00:00 GMT',
  'Sun, 22 Nov 2026 10:59:60 GMT',
  'Sun, 00 Nov 2026 10:15:00 GMT',
])('%s has the form and is none', (text) => {
  expect(hasFixdateForm(text)).toBe(true);
  expect(imfFixdate(text)).toBeUndefined();
});

test.each([
  'Sunday, 06-Nov-94 08:49:37 GMT',
  'Sun Nov  6 08:49:37 1994',
  'Sun, 6 Nov 1994 08:49:37 GMT',
  'sun, 06 nov 1994 08:49:37 gmt',
  'Sun, 06 Nov 1994 08:49:37 UTC',
  '2026-11-22T10:15:00Z',
  '',
])('%j has another form', (text) => {
  expect(hasFixdateForm(text)).toBe(false);
  expect(imfFixdate(text)).toBeUndefined();
});
