import { expect, test } from 'vitest';
import { timelineProblems } from '../../src/lib/checks/timeline.ts';
import { byYear, cachedByDefault, codesOf, dateText, newestFirst, whatHappened, type Change } from '../../src/lib/timeline.ts';
import { inBrief } from '../../src/lib/timeline-brief.ts';
import { timelineSources } from '../../src/lib/timeline-sources.ts';
import { explained } from '../../src/schemas/explained.ts';
import { timelineEntry } from '../../src/schemas/timeline.ts';

const change = (id: string, date: string, kind: Change['kinds'][number], codes: number[], more: Partial<Change> = {}): Change => ({
  id,
  date,
  kinds: [kind],
  codes,
  names: [],
  what: 'Something happened to it.',
  sources: [{ cite: 'RFC 9110 §15', checked: '2026-11-22' }],
  ...more,
});
const list = [
  change('a', '1999-06', 'reserved', [425]),
  change('b', '2015-05', 'added', [421], { kinds: ['added', 'cacheable'] }),
  change('c', '2022-06', 'uncacheable', [421]),
  change('d', '2022-06', 'renamed', [413], { names: [{ code: 413, from: 'Payload Too Large', to: 'Content Too Large' }] }),
  change('e', '2018-09-01', 'added', [425]),
  change('f', '2014-06', 'cacheable', [404, 405]),
  change('g', '2014-06', 'deprecated', [305]),
];

test('changes come newest first, those of one date by kind', () => {
  expect(newestFirst(list).map(({ id }) => id)).toEqual(['d', 'c', 'e', 'b', 'f', 'g', 'a']);
  expect(byYear(list).map(({ year, changes }) => [year, changes.length])).toEqual([
    ['2022', 2],
    ['2018', 1],
    ['2015', 1],
    ['2014', 2],
    ['1999', 1],
  ]);
});

test.each([
  ['1992', '1992'],
  ['2022-06', 'June 2022'],
  ['1998-04-01', '1 April 1998'],
])('%s is %s', (date, text) => expect(dateText(date)).toBe(text));

test('what happened is one phrase', () => expect(whatHappened({ kinds: ['added', 'cacheable'] })).toBe('Added, cached by default'));

test('a code may stop being cached by default', () => {
  expect(cachedByDefault(list)).toEqual([404, 405]);
  expect(cachedByDefault(list.filter(({ id }) => id !== 'c'))).toEqual([404, 405, 421]);
});

test('a summary leaves out what a later change took back', () => {
  expect(inBrief(list).map(({ items }) => items.map(({ code, text }) => `${code} ${text}`.trim()))).toEqual([
    ['413 was Payload Too Large'],
    ['421', '425'],
    ['404', '405'],
    ['421'],
    ['305 deprecated'],
  ]);
  expect(codesOf(list, 'added', '2016').map(({ code }) => code)).toEqual([425]);
});

test('a text is listed once, with all its sections in order and the last day', () => {
  const sources = [
    { cite: 'RFC 9110 §15.10, Appendix B.3', checked: '2026-11-20' },
    { title: 'A page', url: 'https://example.com/', checked: '2026-11-22' },
    { cite: 'RFC 9110 §15.2, §15.10', checked: '2026-11-21' },
    { cite: 'RFC 959', checked: '2026-11-21' },
  ];
  expect(timelineSources(sources.map((source) => change('x', '2022', 'added', [404], { sources: [source] })))).toEqual([
    { cite: 'RFC 959', checked: '2026-11-21' },
    { cite: 'RFC 9110 §15.2, §15.10, Appendix B.3', checked: '2026-11-21' },
    { title: 'A page', url: 'https://example.com/', checked: '2026-11-22' },
  ]);
});

test.each([
  ['no entry', [], 'holds no entry'],
  ['a code without page', [change('x', '2022', 'added', [477])], 'x: codes: 477 has no page'],
  ['a reference to no page', [change('x', '2022', 'added', [404], { what: 'See [477].' })], 'x: what: [477] is not'],
  ['a wrong phrase', [change('x', '2022', 'added', [404], { what: 'See [404 Gone].' })], 'x: what: [404 Gone] is not'],
  [
    'a section that does not exist',
    [change('x', '2022', 'added', [404], { sources: [{ cite: 'RFC 9110 §99', checked: '2026-11-22' }] })],
    'x: sources: RFC 9110 has no section 99',
  ],
  [
    'a text that cites no section there is',
    [change('x', '2022', 'added', [404], { what: 'See RFC 9111 §3.' })],
    'x: what: RFC 9111 has no table',
  ],
  ['a wrong anchor', [change('2022', '2022', 'added', [404])], '2022: is not an anchor'],
])('%s is named with file, key and mend', (_, changes, said) => {
  const found = timelineProblems(changes, [{ code: 404, phrase: 'Not Found' }], new Map([[9110, { sections: ['15 Status Codes'] }]]));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`content/timeline.yaml: ${said}`);
});

const entry = { date: '2022-06', kinds: ['added'], codes: [404], what: 'Something happened to it.', sources: list[0]?.sources };
test.each([
  ['a wrong kind', { kinds: ['born'] }, 'kinds.0: '],
  ['a wrong date', { date: '06/2022' }, 'date: is not a date'],
  ['codes out of order', { codes: [404, 400] }, 'codes: must be in order'],
  ['a rename without names', { kinds: ['renamed'] }, 'names: belongs to entries of the kind renamed'],
  ['names without a rename', { names: [{ code: 404, from: 'Nothing', to: 'Something' }] }, 'names: belongs to'],
  ['no source', { sources: [] }, 'sources: '],
  ['an unknown key', { when: '2022' }, 'unknown key "when"'],
])('%s is refused with key and mend', (_, wrong, said) => {
  const { error } = explained(timelineEntry).safeParse({ ...entry, ...wrong });
  const found = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  expect(found.join('\n')).toContain(said);
  expect(found[0]).toContain('See content/README.md');
});

test('an entry as it should be passes', () => expect(explained(timelineEntry).safeParse(entry).success).toBe(true));
