import { imfFixdate } from '../imf-fixdate.ts';
import type { Rule } from './rule.ts';

const mayRetry = (code: number, source: string): Rule => ({
  id: `${code}-retry-after`,
  severity: 'MAY',
  source,
  says: `A ${code} may say in Retry-After how long to wait; without it each client guesses.`,
  applies: (response) => response.code === code,
  broken: ({ has }) => !has('Retry-After'),
});

/** When to come back. */
export const retry: Rule[] = [
  mayRetry(429, 'RFC 6585 §4'),
  mayRetry(503, 'RFC 9110 §15.6.4'),
  {
    id: 'retry-after-syntax',
    severity: 'MUST',
    source: 'RFC 9110 §2.2, §10.2.3',
    says: 'Retry-After is a whole number of seconds or a date: no unit, no fraction, no sign.',
    broken: ({ lines }) => lines('Retry-After').find((value) => !/^(?:\d+|[A-Za-z]{3,9},? .*\d.*)$/.test(value)),
  },
  {
    id: 'retry-after-past',
    severity: 'practice',
    source: 'RFC 9110 §10.2.3',
    says: 'Retry-After lies before Date, so it asks nobody to wait.',
    broken: ({ value }) => (imfFixdate(value('Retry-After') ?? '') ?? Infinity) < (imfFixdate(value('Date') ?? '') ?? -Infinity),
  },
];
