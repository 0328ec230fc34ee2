import { expect, test } from 'vitest';
import { citedIn } from '../../src/lib/checks/cited-rfcs.ts';
import { parseCitation } from '../../src/lib/citation.ts';
import { isHeld } from '../../src/lib/rfc/held.ts';
import { topics } from '../../src/lib/rfc/topics.ts';
import { citedSection, itself } from './cited-section.ts';
import { exempt } from './exceptions.ts';
import { generalSections } from './general-sections.ts';
import { classPages, pages } from './pages.ts';

interface Claim {
  file: string;
  code: number;
  key: string;
  source: string | undefined;
  /** One of these has to stand in the section. */
  wanted: string[];
}

/** Takes claims of one kind and gives those that their sections do not bear out. */
function unproven(claims: Claim[]) {
  return claims.flatMap(({ file, code, key, source, wanted }) =>
    (source?.startsWith('RFC ') ? parseCitation(source) : []).flatMap((citation) => {
      const cite = `RFC ${citation.rfc} §${citation.section}`;
      const topic = topics[key as keyof typeof topics] as RegExp | undefined;
      const { title, mentions, words } = citedSection(citation, file);
      if (wanted.some((name) => mentions.has(name.toLowerCase()) || title.toLowerCase() === name.toLowerCase())) return [];
      if (topic && cite in (generalSections[key] ?? {}) && [...words].some((word) => topic.test(word))) return [];
      return [{ code, text: `${file}: ${key}: ${cite} "${title}" mentions none of ${wanted.join(', ')}. Cite the section that does` }];
    }),
  );
}

const claims = (key: string, of: (page: (typeof pages)[number]) => Omit<Claim, 'file' | 'code' | 'key'>[]): Claim[] =>
  pages.flatMap((page) => of(page).map((claim) => ({ file: page.file, code: page.code, key, ...claim })));

const named: [string, Claim[]][] = [
  ['spec', claims('spec', ({ code, data }) => [{ source: data.spec, wanted: [`${code}`] }])],
  ['since', claims('since', ({ code, data }) => [{ source: data.since?.source, wanted: [`${code}`] }])],
  ['formerPhrases', claims('formerPhrases', ({ code, data }) => data.formerPhrases.map(({ source }) => ({ source, wanted: [`${code}`] })))],
  ['actor', claims('actor', ({ code, data }) => [{ source: data.actor.source, wanted: itself(`${code}`) }])],
  ['headers', claims('headers', ({ data }) => data.headers.map(({ name, source }) => ({ source, wanted: [name] })))],
];
const topical = (Object.keys(topics) as (keyof typeof topics)[]).map((key): [string, Claim[]] => [
  key,
  claims(key, ({ code, data }) => [{ source: data[key]?.source, wanted: itself(`${code}`) }]),
]);
const ofClasses: Claim[] = classPages.flatMap(({ file, id, data }) => [
  { file, code: Number(id[0]), key: 'spec', source: data.spec, wanted: [id] },
  ...(['actor', 'retry', 'unknown'] as const).map((key) => ({ file, code: Number(id[0]), key, source: data[key].source, wanted: [id] })),
  { file, code: Number(id[0]), key: 'cache', source: data.cached.source, wanted: [id] },
]);

test.each(named)('the section cited for %s has the code, its class or the field', (key, made) => {
  expect(made.length).toBeGreaterThan(9);
  expect(exempt(`cited for ${key}`, unproven(made))).toEqual([]);
});

test.each(topical)('the section cited for %s speaks of the code, its class, or all codes', (key, made) => {
  expect(made.filter(({ source }) => source).length).toBeGreaterThan(0);
  expect(exempt(`cited for ${key}`, unproven(made))).toEqual([]);
});

test('what is said of caches agrees with the list in RFC 9110 §15.1', () => {
  const [citation] = parseCitation('RFC 9110 §15.1');
  const listed = citation && citedSection(citation, 'tests/content').mentions;
  const wrong = pages.filter(
    ({ code, data }) => data.cache.source?.includes('§15.1') && listed?.has(`${code}`) !== (data.cache.rule === 'heuristic'),
  );
  expect(wrong.map(({ file, data }) => `${file}: cache.rule: is ${data.cache.rule}. RFC 9110 §15.1 has another list`)).toEqual([]);
});

test('the sections that a class page cites speak of the class or of all codes', () => {
  expect(unproven(ofClasses).map(({ text }) => text)).toEqual([]);
});

test('the citations counted as held are those that these tests hold', () => {
  const cites = ({ source }: Claim) => (source?.startsWith('RFC ') ? parseCitation(source) : []);
  const counted = citedIn([...pages, ...classPages]).filter(({ key }) => key !== 'body' && isHeld(key));
  expect(counted).toHaveLength([...named, ...topical].flatMap(([, made]) => made.flatMap(cites)).length + ofClasses.flatMap(cites).length);
});
