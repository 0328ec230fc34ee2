import type { Context } from './context.ts';
import type { Rule, Severity } from './rule.ts';

const none = ({ size, response }: Context) => size === 0 && response.extra === undefined;

/** A rule for responses whose content should explain them. Not for answers to HEAD. */
const explains = (code: number, severity: Severity, source: string, says: string): Rule => ({
  id: `${code}-explains`,
  severity,
  source,
  says,
  applies: (response) => response.code === code && !response.bodiless,
  broken: none,
});

const special = [
  explains(300, 'SHOULD', 'RFC 9110 §15.4.1', 'List the choices in the content.'),
  explains(303, 'practice', 'RFC 9110 §15.4.4', 'A short note with a link to the other address helps those who are not redirected.'),
  explains(406, 'SHOULD', 'RFC 9110 §15.5.7', 'List in the content what can be had instead.'),
  explains(409, 'SHOULD', 'RFC 9110 §15.5.10', 'Say in the content what is in conflict, so that a person can resolve it.'),
  explains(428, 'SHOULD', 'RFC 6585 §3', 'Say in the content which condition the request needs.'),
  explains(429, 'SHOULD', 'RFC 6585 §4', 'Say in the content which limit was reached.'),
  explains(451, 'SHOULD', 'RFC 7725 §3', 'Say in the content who demands it, by which law, and whom and what it concerns.'),
  explains(505, 'SHOULD', 'RFC 9110 §15.6.6', 'Say in the content why the version is not supported and which ones are.'),
  explains(511, 'SHOULD', 'RFC 6585 §6', 'Link in the content to the page where the user can log in to the network.'),
];
const taken = new Set(special.map(({ id }) => Number(id.slice(0, 3))));

/** A rule for a whole class of errors, except codes that have their own. */
const classExplains = (digit: number, source: string): Rule => ({
  id: `${digit}xx-explains`,
  severity: 'SHOULD',
  source,
  says: 'Say in the content what went wrong, and whether it will last.',
  applies: ({ code, bodiless }) => Math.floor(code / 100) === digit && !taken.has(code) && !bodiless,
  broken: none,
});

/** Responses whose content has to say something. */
export const explanations: Rule[] = [classExplains(4, 'RFC 9110 §15.5'), classExplains(5, 'RFC 9110 §15.6'), ...special];
