import { expect, test } from 'vitest';
import { pageProblems } from '../../src/lib/checks/all.ts';
import { classPages, pages } from './pages.ts';
import { rfcs } from './rfcs.ts';

test('pages do not contradict each other', () => {
  expect(pages.length).toBeGreaterThan(0);
  expect(pageProblems(pages, classPages, rfcs)).toEqual([]);
});
