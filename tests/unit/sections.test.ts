import { expect, test } from 'vitest';
import { classSections, sectionProblem, statusSections } from '../../src/lib/sections.ts';

const titles = statusSections.map(({ title }) => title);

test('the right sections in the right order are no problem', () => {
  expect(sectionProblem(titles, statusSections)).toBeUndefined();
  expect(
    sectionProblem(
      classSections.map(({ title }) => title),
      classSections,
    ),
  ).toBeUndefined();
});

test.each([
  [
    'missing',
    titles.filter((title) => title !== 'You see it'),
    'lacks the section "You see it". Add "## You see it" after "## On the wire"',
  ],
  ['missing first', titles.slice(1), 'Add "## What it means" first'],
  ['unknown', [...titles, 'Notes'], 'has the section "Notes". Only these are known'],
  ['doubled', [...titles, 'History'], 'has the section "History" twice'],
  ['out of order', [titles[1], titles[0], ...titles.slice(2)] as string[], 'out of order. Put "## What it means" first'],
])('%s', (_, found, message) => expect(sectionProblem(found, statusSections)).toContain(message));
