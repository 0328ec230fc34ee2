import { hasFixdateForm, imfFixdate } from '../imf-fixdate.ts';
import type { Context } from './context.ts';
import type { Rule } from './rule.ts';

const dated = ['Date', 'Last-Modified', 'Expires'];
const dates = ({ lines }: Context) => [...dated.flatMap(lines), ...lines('Retry-After').filter((value) => /^[A-Za-z]/.test(value))];
const time = ({ value }: Context, name: string) => imfFixdate(value(name) ?? '');
/** A gateway counts as an origin server for its clients, RFC 9110 §3.7. */
const origin = ({ options }: Context) => options.role !== 'proxy';

/** Date and the other fields that hold one. */
export const datesRules: Rule[] = [
  {
    id: 'date',
    severity: 'MUST',
    source: 'RFC 9110 §6.6.1',
    says: 'An origin server with a clock sends Date with each 2xx, 3xx and 4xx.',
    applies: (c) => origin(c) && c.code >= 200 && c.code < 500,
    broken: ({ has }) => !has('Date'),
  },
  {
    id: 'date-5xx',
    severity: 'MAY',
    source: 'RFC 9110 §6.6.1',
    says: 'A 5xx may carry Date too; without it nobody knows how old it is.',
    applies: ({ code }) => code >= 500 && code < 600,
    broken: ({ has }) => !has('Date'),
  },
  {
    id: 'date-form',
    severity: 'MUST',
    source: 'RFC 9110 §5.6.7',
    says: 'A date is written like "Sun, 06 Nov 1994 08:49:37 GMT" and in no other way.',
    broken: (c) => dates(c).find((value) => !hasFixdateForm(value)),
  },
  {
    id: 'date-exists',
    severity: 'MUST',
    source: 'RFC 5322 §3.3, RFC 9110 §5.6.7',
    says: 'No such day or time exists, or it falls on another weekday.',
    broken: (c) => dates(c).find((value) => hasFixdateForm(value) && imfFixdate(value) === undefined),
  },
  {
    id: 'last-modified-future',
    severity: 'MUST',
    source: 'RFC 9110 §8.8.2.1',
    says: 'Last-Modified is not later than Date.',
    broken: (c) => (time(c, 'Last-Modified') ?? -Infinity) > (time(c, 'Date') ?? Infinity),
  },
];
