import { expect, test } from 'vitest';
import { parseQuery } from '../../src/lib/search/query.ts';

test.each<[string, Partial<ReturnType<typeof parseQuery>>]>([
  ['404', { named: ['404'], digits: '', words: [] }],
  ['4XX', { named: ['4xx'], digits: '' }],
  ['401 vs 403', { named: ['401', '403'], sides: ['401', '403'] }],
  ['404 404', { named: ['404'] }],
  ['HTTP_422_UNPROCESSABLE_CONTENT', { named: ['422'], words: ['unprocessable', 'content'] }],
  ['50', { named: [], digits: '50' }],
  ['5', { digits: '5' }],
  ['40x', { digits: '40' }],
  ['4**', { digits: '4' }],
  ['port 8080, 1404, 1.404, 192.168.404.1', { named: [] }],
  ['the http status code for a missing page', { words: ['missing', 'page'] }],
  ['http error', { words: ['http', 'error'] }],
  ['use proxy', { words: ['proxy'], all: ['use', 'proxy'] }],
  ['difference between not found and gone', { sides: ['not found', 'gone'] }],
  ['should I use forbidden or unauthorized', { sides: ['forbidden', 'unauthorized'] }],
  ['', { named: [], digits: '', words: [], sides: [] }],
  ['\u0000\u202e404', { named: ['404'] }],
])('%j', (typed, expected) => expect(parseQuery(typed)).toMatchObject(expected));

test('what is longer than 200 characters is cut', () => {
  expect(parseQuery('word '.repeat(5000)).words).toHaveLength(40);
});
