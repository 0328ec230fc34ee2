/** Sections that answer for every code, and so mention none: what each of them may be cited for. */
export const generalSections: Record<string, Record<string, string>> = {
  retry: { 'RFC 9110 §9.2.2': 'which requests may be repeated' },
  cache: {
    'RFC 9110 §9.2.3': 'answers to which methods may be cached',
    'RFC 9110 §15.1': 'which codes are heuristically cacheable; all others are not',
    'RFC 9111 §3': 'which responses may be stored: final ones',
    'RFC 9111 §4.2.2': 'when a cache may choose a lifetime',
  },
  generators: { 'RFC 9110 §3.7': 'a gateway answers as an origin server does; a proxy and a tunnel do not' },
  versions: {
    'RFC 9113 §8.1': 'how HTTP/2 frames messages',
    'RFC 9113 §8.1.1': 'what is malformed in HTTP/2',
    'RFC 9113 §8.2.2': 'HTTP/2 has no Connection, Upgrade or Transfer-Encoding',
  },
};
