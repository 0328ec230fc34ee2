/** What a page may do against a rule, and why. An exception that no page needs any more fails its rule. */
const exceptions: Record<string, Record<string, string>> = {
  'exchange shows the code': { 208: 'It stands inside the content of a 207 only.' },
  'response keeps every MUST': {},
  'response keeps every SHOULD': {
    '102 201-location': 'RFC 8607 names the new attachment in Cal-Managed-ID, not in Location.',
    '456 4xx-explains': 'Microsoft documents no content, and the page invents none.',
    '457 4xx-explains': 'Microsoft documents a header field and no content.',
    '463 4xx-explains': 'The page says that the missing content is a sketch: AWS documents the number only.',
    '464 4xx-explains': 'The page says that the missing content is a sketch: AWS documents the number only.',
  },
  'replaced RFC': { 102: 'The registry still refers to RFC 2518, which defines it.' },
  'cited for headers': { 207: 'The section names the media type, text/xml, not the field.' },
  'cited for retry': {
    206: 'The note is about If-Range, and so is the section.',
    423: 'How long a lock lasts stands in a section without codes.',
    561: 'That a code of OAuth works once is said there; 561 is no code of the RFC.',
  },
  'cited for cache': {
    200: 'What POST, PUT and DELETE allow stands in their own sections.',
    207: 'What PROPFIND and PROPPATCH allow stands in their own sections.',
    406: 'The note is about Vary.',
    407: 'Responses to CONNECT are not cacheable, whichever code they have.',
    424: 'Responses to PROPPATCH and LOCK MUST NOT be cached, whichever code they have.',
    783: 'The section says how numbers outside 100 to 599 are treated.',
    999: 'The section says how numbers outside 100 to 599 are treated.',
  },
  'cited for content': { 424: 'The form of an element of a 207 is the same for all codes.' },
  'cited for redirect': { 306: 'The note is about clients that take it for 300, and cites that.' },
  'cited for generators': {
    200: 'The section is about responses that come out of a cache.',
    510: 'The section says who the recipient of a hop-by-hop extension is.',
  },
  'cited for versions': { 421: 'The section says when connections are shared between hosts.' },
  'cited for deprecated': { 418: 'The section keeps applications to registered codes.' },
  'cited in text': {
    208: 'The section speaks of an infinite number of mappings.',
    226: 'The sentence before names A-IM.',
    300: 'The sentence before names Alternates.',
    307: '§15.4 sends the reader there for what is safe.',
    413: 'The sentence before names Expect.',
    414: 'The section says 8000 octets.',
    416: 'The sentence before names If-Range.',
    418: 'The exchange below it uses BREW.',
    419: 'It says what the section does not have.',
    502: 'The codes stand in the sections below it.',
    510: 'The section says it of names that begin with "M-".',
    540: 'Writes are what is not idempotent; scope of codes is named with other words.',
  },
};

/**
 * Takes the name of a rule and its problems by code, or code and requirement, and gives those without an exception,
 * and the exceptions that nothing needs.
 */
export function exempt(rule: string, problems: { code: number | string; text: string }[]): string[] {
  const allowed = exceptions[rule] ?? {};
  const unused = Object.keys(allowed).filter((code) => !problems.some((problem) => String(problem.code) === code));
  return [
    ...problems.filter(({ code }) => !(code in allowed)).map(({ text }) => text),
    ...unused.map((code) => `tests/content/exceptions.ts: "${rule}" has an exception for ${code} that nothing needs. Remove it`),
  ];
}
