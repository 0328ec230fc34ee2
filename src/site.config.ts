/** Name, addresses and navigation. Imports nothing, so that everything may import it. */
export const site = {
  name: 'Reason Phrase',
  shortName: 'HTTP status',
  title: 'HTTP status codes, explained and tested',
  description: 'Every HTTP status code in plain words: what it means, who has to act, what to send, and the source of each claim.',
  factsDescription:
    'Every HTTP status code in one table: who has to act, whether to try again, what is cached, what must be sent, and where it is defined.',
  searchDescription: 'Find an HTTP status code by number, phrase, header or symptom.',
  changesDescription:
    'Which HTTP status codes were added, renamed, redefined or dropped, and which caches may keep by default: year by year, each with its source.',
  clientsDescription:
    'Which HTTP status codes browsers, libraries, proxies and caches follow, throw on, retry or store: measured on one machine, with versions, and repeatable.',
  surprisesDescription:
    'What clients, proxies and caches do with HTTP status codes that most people would not expect, each with one command that shows it.',
  cheatSheetDescription:
    'Every HTTP status code on one sheet of paper: what it means in a few words, and whether to try again. Print it and pin it to the wall.',
  navigation: [
    { label: 'Codes', path: '/' },
    { label: 'Facts', path: '/facts/' },
    { label: 'Measured', path: '/clients/' },
    { label: 'About', path: '/about/' },
  ],
  /** Listed at the foot of each page only. */
  more: [
    { label: 'Cheat sheet', path: '/cheatsheet/' },
    { label: 'Changes', path: '/changes/' },
    { label: 'For programs', path: '/api/' },
  ],
  /** Where to report a hole in the site, and until when that is sure to be right: less than a year ahead (RFC 9116 §2.5.5). */
  security: { contact: '/about/#security', expires: '2027-10-01', languages: 'en' },
} as const;
