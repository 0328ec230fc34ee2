/** One of each kind of page, and what its headline says. */
export const headlines: [path: string, headline: string | RegExp][] = [
  ['/', /./],
  ['/status/401/', '401 Unauthorized'],
  ['/status/499/', '499 Client Closed Request'],
  ['/status/4xx/', '4xx Client error'],
  ['/facts/', /./],
  ['/changes/', /./],
  ['/api/', /./],
  ['/about/', 'How each claim is checked'],
  ['/search/', 'Search'],
  ['/no/such/page', 'No page at this address.'],
];
