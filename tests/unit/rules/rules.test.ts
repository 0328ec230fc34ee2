import { expect, test } from 'vitest';
import { findings, readResponses, rules } from '../../../src/lib/rules.ts';
import { asked, type Case, type Row } from './cases.ts';
import { falseAlarms } from './false-alarms.ts';
import { fieldCases } from './field-cases.ts';
import { messageCases } from './message-cases.ts';
import { rangeCases } from './range-cases.ts';
import { statusCases } from './status-cases.ts';

const rows: Row[] = [...messageCases, ...fieldCases, ...statusCases, ...rangeCases, ...falseAlarms];
const strict = new Set(rules.filter(({ severity }) => severity === 'MUST' || severity === 'SHOULD').map(({ id }) => id));

/** The ids of what the first response of a case breaks. */
function broken(example: Case | string): string[] {
  const { answer, to, options } = typeof example === 'string' ? { answer: example } : example;
  const request = asked(to);
  const [response] = readResponses(answer, request?.method);
  return response ? findings(response, request, options).map(({ id }) => id) : [];
}

test.each(rows)('%s', (id, kept, wrong, also = []) => {
  expect(broken(kept)).not.toContain(id);
  expect(broken(kept).filter((other) => strict.has(other))).toEqual([]);
  expect(broken(wrong)).toContain(id);
  expect(broken(wrong).filter((other) => other !== id && strict.has(other))).toEqual(also);
});

test('every rule has a row, and every row a rule', () => {
  expect(new Set(rows.map(([id]) => id))).toEqual(new Set(rules.map(({ id }) => id)));
});

test('ids are unique and short, sources are sections, sentences are sentences', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, source, says } of rules) {
    expect(id).toMatch(/^[a-z0-9]+(?:[-.][a-z0-9]+){0,4}$/);
    expect(source).toMatch(/^RFC \d{4} §\d+(?:\.\d+)*(?:, (?:RFC \d{4} )?§\d+(?:\.\d+)*)*$/);
    expect(says).toMatch(/^[A-Z0-9][^\n]{20,160}\.$/);
  }
});

test('a wrong length without content may be the answer to HEAD, and asks', () => {
  const found = (text: string, to?: string) =>
    readResponses(text).flatMap((response) => findings(response, asked(to)).find(({ id }) => id === 'content-length-wrong')?.found ?? []);
  const head = 'HTTP/1.1 200 OK\nContent-Length: 200\n\n';
  expect(found(head)).toEqual(['200, not 0; if this answers HEAD, say so']);
  expect(found(head, 'GET / HTTP/1.1')).toEqual(['200, not 0']);
  expect(found(`${head}a`)).toEqual(['200, not 1']);
});
