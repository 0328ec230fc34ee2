import { expect, test } from 'vitest';
import { stemLines } from '../../src/lib/search/stems.ts';
import { unswap } from '../../src/lib/search/swaps.ts';
import { stem, terms, words } from '../../src/lib/search/words.ts';

test.each([
  ['Not Found', 'not found'],
  ['http.StatusRequestedRangeNotSatisfiable', 'http status requested range not satisfiable'],
  ['HTTP_422_UNPROCESSABLE_CONTENT', 'http 422 unprocessable content'],
  [':not_modified', 'not modified'],
  ['HTTPStatus.OK', 'http status ok'],
  ['WWW-Authenticate', 'www authenticate'],
  ['Überlauf café', 'uberlauf cafe'],
  ['找不到 404', '找不到 404'],
  ['', ''],
  ['?!.*<>', ''],
])('%j has the words %j', (text, expected) => expect(words(text).join(' ')).toBe(expected));

test.each([
  ['redirected', 'redirect'],
  ['redirects', 'redirect'],
  ['cookies', 'cooki'],
  ['cookie', 'cooki'],
  ['page', 'page'],
  ['gone', 'gone'],
  ['not', 'not'],
])('%s has the stem %s', (word, expected) => expect(stem(word)).toBe(expected));

test('identifiers are found by their parts and as they are written', () => {
  expect(terms('WebDAV StatusNotFound')).toEqual(['web', 'dav', 'statu', 'not', 'found', 'webdav', 'statusnotfound']);
});

test('texts become lines of stems, without noise, once', () => {
  expect(stemLines(['The page is missing', 'page missing', 'http status code'])).toBe('page miss');
});

const vocabulary = new Set(['length', 'early', 'gateway']);
test.each([
  ['lenght', 'length'],
  ['ealry', 'early'],
  ['gateway', 'gateway'],
  ['gatway', 'gatway'],
  ['abc', 'abc'],
])('%s is read as %s', (word, expected) => expect(unswap(word, vocabulary)).toBe(expected));
