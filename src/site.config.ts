/** Name, addresses and navigation. Imports nothing, so that everything may import it. */
export const site = {
  name: 'Reason Phrase',
  title: 'HTTP status codes, explained and tested',
  description: 'Every HTTP status code in plain words: what it means, who has to act, what to send, and the source of each claim.',
  navigation: [
    { label: 'Codes', path: '/' },
    { label: 'About', path: '/about/' },
  ],
} as const;
