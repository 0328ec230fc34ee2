import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findings, type Finding } from '../../src/lib/rules.ts';
import { registry } from '../../src/schemas/registry.ts';
import { exempt } from './exceptions.ts';
import { exchanges, turnsOf } from './exchanges.ts';
import { pages } from './pages.ts';

const { rows } = registry.parse(JSON.parse(readFileSync('content/registry.json', 'utf8')));
const registered = rows.map(({ code, description }) => [code, description.replace(/ \((?:OBSOLETED|TEMPORARY)\b.*\)$/, '')] as const);
const unofficial = pages.flatMap(({ code, data }) => (data.emitter ? [[code, data.emitter.sends ?? data.phrase] as const] : []));
const phrases = new Map([...registered, ...unofficial].filter(([, phrase]) => !phrase.startsWith('(')));

const all = exchanges.flatMap(turnsOf).flatMap(({ exchange, request, responses }) =>
  responses.flatMap((response) =>
    findings(response, request, { phrases }).map((finding) => ({
      ...finding,
      code: exchange.code,
      at: `${exchange.file}: "${exchange.title}": ${response.code}`,
    })),
  ),
);
const problems = (wanted: (finding: Finding) => boolean) =>
  all.filter(wanted).map(({ code, at, severity, id, says, source, found }) => ({ code: `${code} ${id}`, text: `${at}: ${severity} ${id}: ${found ? `"${found}": ` : ''}${says} (${source})` })); // prettier-ignore

test.each(['MUST', 'SHOULD'])('no exchange breaks a %s', (severity) => {
  expect(
    exempt(
      `response keeps every ${severity}`,
      problems((finding) => finding.severity === severity),
    ),
  ).toEqual([]);
});

test('every response has the phrase of its page and the registry', () => {
  expect(problems(({ id }) => id === 'phrase-registered')).toEqual([]);
  expect(phrases.size).toBeGreaterThan(90);
});

test('every final response has a Date', () => {
  expect(problems(({ id }) => id === 'date-5xx')).toEqual([]);
});
