import { expect, test } from 'vitest';
import { citedByRules, citedRfcProblems } from '../../src/lib/checks/cited-rfcs.ts';
import { rules } from '../../src/lib/rules.ts';
import { rfcs } from './rfcs.ts';

test('every rule is taken from sections that exist', () => {
  expect(citedByRules(rules).length).toBeGreaterThan(rules.length);
  expect(citedRfcProblems(citedByRules(rules), rfcs)).toEqual([]);
});

test.each([
  ['RFC 9110 §99.9', 'RFC 9110 has no section 99.9'],
  ['RFC 9110 §2.2, RFC 9111 §15.5.5', 'RFC 9111 has no section 15.5.5'],
  ['RFC 8888 §1', 'RFC 8888 has no table'],
])('%s is found out', (source, problem) => {
  const [said, ...more] = citedRfcProblems(citedByRules([{ id: 'some-rule', source }]), rfcs);
  expect(said).toContain(`src/lib/rules: some-rule: ${problem}`);
  expect(more).toEqual([]);
});
