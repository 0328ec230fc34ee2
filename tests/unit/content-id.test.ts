import { expect, test } from 'vitest';
import { contentId } from '../../src/lib/content-id.ts';

test.each([
  ['status', '404.mdx', '404'],
  ['classes', '4xx.mdx', '4xx'],
  ['constants', 'go.json', 'go'],
] as const)('%s/%s is %s', (folder, file, id) => expect(contentId(folder, file)).toBe(id));

test.each([
  ['status', '404.md'],
  ['status', '0404.mdx'],
  ['status', '99.mdx'],
  ['status', 'copy of 404.mdx'],
  ['status', 'old/404.mdx'],
  ['classes', '6xx.mdx'],
  ['classes', '4XX.mdx'],
  ['constants', 'Go.json'],
] as const)('%s/%s is refused', (folder, file) =>
  expect(() => contentId(folder, file)).toThrow(`content/${folder}/${file}: file name: no page is named like this. Name it after`),
);
