import type { Rule, Severity } from './rule.ts';

const location = (code: number, severity: Severity, source: string, says: string): Rule => ({
  id: `${code}-location`,
  severity,
  source,
  says,
  applies: (response) => response.code === code,
  broken: ({ has }) => !has('Location'),
});

/** Codes that send the client elsewhere, or name what was created. */
export const redirects: Rule[] = [
  location(301, 'SHOULD', 'RFC 9110 §15.4.2', 'A 301 gives the new address in Location.'),
  location(302, 'SHOULD', 'RFC 9110 §15.4.3', 'A 302 gives the other address in Location.'),
  location(303, 'practice', 'RFC 9110 §15.4.4', 'A 303 without Location leads nowhere.'),
  location(307, 'SHOULD', 'RFC 9110 §15.4.8', 'A 307 gives the other address in Location.'),
  location(308, 'SHOULD', 'RFC 9110 §15.4.9', 'A 308 gives the new address in Location.'),
  {
    id: '201-location',
    severity: 'SHOULD',
    source: 'RFC 9110 §9.3.3',
    says: 'The 201 to a POST names in Location what was created.',
    applies: ({ code, method }) => code === 201 && method === 'POST',
    broken: ({ has }) => !has('Location'),
  },
  {
    id: '305-deprecated',
    severity: 'practice',
    source: 'RFC 9110 §15.4.6',
    says: '305 is deprecated, and clients do not follow it.',
    broken: ({ code }) => code === 305,
  },
  {
    id: '306-unused',
    severity: 'practice',
    source: 'RFC 9110 §15.4.7',
    says: '306 is reserved and no longer used.',
    broken: ({ code }) => code === 306,
  },
];
