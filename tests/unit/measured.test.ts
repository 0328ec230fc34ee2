import { expect, test } from 'vitest';
import { findingProblems } from '../../src/lib/checks/findings.ts';
import { measuredOf } from '../../src/lib/api/measured.ts';
import { measureCommand, standardLinks } from '../../src/lib/measured/addresses.ts';
import { clientsOfCode } from '../../src/lib/measured/brief.ts';
import { deviationText } from '../../src/lib/measured/deviation.ts';
import { byOutcome, groups } from '../../src/lib/measured/groups.ts';
import { clientsOf, inOrder } from '../../src/lib/measured/order.ts';
import { measured, type MeasuredRow } from '../../src/schemas/measured.ts';

const client = (id: string, kind = 'library') => ({
  id,
  label: id,
  kind,
  language: 'Any',
  version: '1.0',
  day: '2026-11-28',
  system: 'Debian',
});
const row = (code: number, variant: string, who: string, outcome: string): MeasuredRow => ({
  scenario: 'moves',
  code,
  variant,
  client: who,
  version: '1.0',
  outcome,
});
const ids = 'ab bc cd de ef fg gh hi'.split(' ');
const moves = measured.parse({
  scenario: 'moves',
  title: 'After a redirect',
  question: 'Does the client go there?',
  outcomes: { followed: 'It goes there.', 'not followed': 'It does not go there.' },
  standard: [
    { codes: [301], outcomes: ['followed'], level: 'SHOULD', source: 'RFC 9110 §15.4', note: 'A client may go there.' },
    { codes: [301], variants: ['PUT'], outcomes: ['followed'], level: 'MUST', source: 'RFC 9110 §15.4.2', note: 'A client must go there.' },
  ],
  clients: [...ids.map((id) => client(id)), client('px', 'proxy')],
  rows: [
    ...ids.map((id) => row(301, 'GET', id, 'followed')),
    ...ids.map((id) => row(301, 'POST', id, 'followed')),
    ...ids.map((id) => row(301, 'PUT', id, id === 'ab' ? 'not followed' : 'followed')),
    row(201, 'GET', 'ab', 'not followed'),
  ],
  unstable: [],
});

test('cases of a code with the same outcome by the same clients are one group, codes in order', () => {
  expect(groups(moves).map(({ code, variants, outcome, clients }) => [code, variants, outcome, clients.length])).toEqual([
    [201, ['GET'], 'not followed', 1],
    [301, ['GET', 'POST'], 'followed', 8],
    [301, ['PUT'], 'followed', 7],
    [301, ['PUT'], 'not followed', 1],
  ]);
});

test('an outcome that the standard does not list departs from its strongest statement', () => {
  const [last] = groups(moves).slice(-1);
  expect(last?.deviates?.level).toBe('MUST');
  expect(last?.deviates && deviationText(last.deviates)).toBe('against MUST');
  expect(deviationText({ level: 'none' })).toBe('departs from the standard');
  expect(groups(moves).filter(({ deviates }) => deviates)).toHaveLength(1);
});

test('the page of a code counts many clients and names few', () => {
  expect(clientsOfCode(301, [moves])[0]?.cases).toMatchObject([
    { variants: 'GET, POST', outcomes: [{ outcome: 'followed', who: 'all 8 programs' }] },
    { variants: 'PUT', outcomes: [{ who: '7 of 8' }, { outcome: 'not followed', who: 'ab', deviates: { level: 'MUST' } }] },
  ]);
  expect(clientsOfCode(201, [moves])[0]?.cases).toMatchObject([{ variants: '', outcomes: [{ who: 'ab' }] }]);
  expect(clientsOfCode(404, [moves])).toEqual([]);
});

test('the page of a client joins codes with the same outcome', () => {
  const own = { ...moves, rows: moves.rows.filter((one) => one.client === 'ab') };
  expect(byOutcome(groups(own)).map(({ variants, outcome, codes }) => [variants.join(), outcome, codes])).toEqual([
    ['GET', 'not followed', [201]],
    ['GET,POST', 'followed', [301]],
    ['PUT', 'not followed', [301]],
  ]);
});

test('what is published names client and version, and what it departs from', () => {
  const [, second] = measuredOf(301, [moves]).slice(-2);
  expect(second).toMatchObject({ scenario: 'moves', cases: ['PUT'], departs: 'MUST', clients: [{ id: 'ab', version: '1.0' }] });
});

test('clients stand by kind and name, scenarios in the order of the site', () => {
  expect(clientsOf([moves]).map(({ id }) => id)).toEqual([...ids, 'px']);
  const named = (scenario: string) => ({ ...moves, scenario, title: scenario });
  expect(inOrder([named('zebra'), named('apple'), named('throws')]).map(({ scenario }) => scenario)).toEqual(['throws', 'apple', 'zebra']);
});

test('a command names each scenario and client once', () => {
  expect(measureCommand(['a', 'a', 'b'], ['curl', 'curl'])).toBe('npm run measure -- --only a,b --clients curl');
});

test('a requirement links to its section, or to the living standard by name', () => {
  expect(standardLinks('RFC 9110 §15.4')[0]?.label).toBe('RFC 9110 §15.4');
  expect(standardLinks('https://fetch.spec.whatwg.org/#http-redirect-fetch')[0]?.label).toBe('Fetch #http-redirect-fetch');
});

test('a finding whose rows were not measured so is refused, with file, key and mend', () => {
  const finding = (change: object) => ({
    id: 'one',
    belief: '',
    finding: '',
    advice: '',
    rows: [{ scenario: 'moves', code: 301, variant: 'PUT', clients: ['ab'], outcome: 'not followed', ...change }],
  });
  expect(findingProblems([finding({})], [moves])).toEqual([]);
  expect(findingProblems([finding({ outcome: 'followed' })], [moves])[0]).toContain(
    'content/findings.yaml: one: rows: ab did "not followed" for 301 PUT in moves, not "followed". Mend the finding.',
  );
  expect(findingProblems([finding({ clients: ['zz'] })], [moves])[0]).toContain('zz has no row for 301 PUT');
  expect(findingProblems([finding({ scenario: 'gone' })], [moves])[0]).toContain('there is no scenario "gone"');
});
